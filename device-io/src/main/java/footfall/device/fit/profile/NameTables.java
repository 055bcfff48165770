// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit.profile;

import java.util.Map;

/**
 * Words for numbers (and for application ids): data, NUMBER WORD; …
 *
 * <p><b>Source:</b> facts as published by open FIT readers (fit-file-parser, MIT; muktihari/fit, BSD).
 */
final class NameTables {
    private static final String SPORT = """
            0 generic; 1 running; 2 cycling; 3 transition; 4 fitness equipment; 5 swimming; 6 basketball; 7 soccer;
            8 tennis; 9 american football; 10 training; 11 walking; 12 cross country skiing; 13 alpine skiing;
            14 snowboarding; 15 rowing; 16 mountaineering; 17 hiking; 18 multisport; 19 paddling; 20 flying;
            21 e biking; 22 motorcycling; 23 boating; 24 driving; 25 golf; 26 hang gliding; 27 horseback riding;
            28 hunting; 29 fishing; 30 inline skating; 31 rock climbing; 32 sailing; 33 ice skating; 34 sky diving;
            35 snowshoeing; 36 snowmobiling; 37 stand up paddleboarding; 38 surfing; 39 wakeboarding;
            40 water skiing; 41 kayaking; 42 rafting; 43 windsurfing; 44 kitesurfing; 45 tactical; 46 jumpmaster;
            47 boxing; 48 floor climbing; 49 baseball; 53 diving; 56 shooting; 58 winter sport; 59 grinding;
            62 hiit; 63 video gaming; 64 racket; 65 wheelchair push walk; 66 wheelchair push run; 67 meditation;
            68 para sport; 69 disc golf; 70 team sport; 71 cricket; 72 rugby; 73 hockey; 74 lacrosse;
            75 volleyball; 76 water tubing; 77 wakesurfing; 78 water sport; 79 archery; 80 mixed martial arts;
            81 motor sports; 82 snorkeling; 83 dance; 84 jump rope; 85 pool apnea; 86 mobility; 87 geocaching;
            88 canoeing;
            """;

    private static final String SUB_SPORT = """
            0 generic; 1 treadmill; 2 street; 3 trail; 4 track; 5 spin; 6 indoor cycling; 7 road; 8 mountain;
            9 downhill; 10 recumbent; 11 cyclocross; 12 hand cycling; 13 track cycling; 14 indoor rowing;
            15 elliptical; 16 stair climbing; 17 lap swimming; 18 open water; 19 flexibility training;
            20 strength training; 21 warm up; 22 match; 23 exercise; 24 challenge; 25 indoor skiing;
            26 cardio training; 27 indoor walking; 28 e bike fitness; 29 bmx; 30 casual walking; 31 speed walking;
            32 bike to run transition; 33 run to bike transition; 34 swim to bike transition; 35 atv; 36 motocross;
            37 backcountry; 38 resort; 39 rc drone; 40 wingsuit; 41 whitewater; 42 skate skiing; 43 yoga;
            44 pilates; 45 indoor running; 46 gravel cycling; 47 e bike mountain; 48 commuting; 49 mixed surface;
            50 navigate; 51 track me; 52 map; 53 single gas diving; 54 multi gas diving; 55 gauge diving;
            56 apnea diving; 57 apnea hunting; 58 virtual activity; 59 obstacle; 62 breathing; 63 ccr diving;
            65 sail race; 66 expedition; 67 ultra; 68 indoor climbing; 69 bouldering; 70 hiit; 71 indoor grinding;
            72 hunting with dogs; 73 amrap; 74 emom; 75 tabata; 77 esport; 78 triathlon; 79 duathlon; 80 brick;
            81 swim run; 82 adventure race; 83 trucker workout; 84 pickleball; 85 padel; 86 indoor wheelchair walk;
            87 indoor wheelchair run; 88 indoor hand cycling; 90 field; 91 ice; 92 ultimate; 93 platform;
            94 squash; 95 badminton; 96 racquetball; 97 table tennis; 98 overland; 99 trolling motor;
            110 fly canopy; 111 fly paraglide; 112 fly paramotor; 113 fly pressurized; 114 fly navigate;
            115 fly timer; 116 fly altimeter; 117 fly wx; 118 fly vfr; 119 fly ifr; 121 dynamic apnea; 123 enduro;
            124 rucking; 125 rally; 126 pool triathlon; 127 e bike enduro; 153 mountain enduro;
            154 mountain downhill;
            """;

    private static final String MANUFACTURER = """
            1 Garmin; 2 Garmin; 3 Zephyr; 4 Dayton; 5 IDT; 6 SRM; 7 Quarq; 8 Ibike; 9 Saris; 10 Spark Hk;
            11 Tanita; 12 Echowell; 13 Dynastream; 14 Nautilus; 15 Dynastream; 16 Timex; 17 MetriGear; 18 Xelic;
            19 Beurer; 20 Cardiosport; 21 A&D; 22 HMM; 23 Suunto; 24 Thita Elektronik; 25 Gpulse; 26 Clean Mobile;
            27 Pedal Brain; 28 Peaksware; 29 Saxonar; 30 Lemond Fitness; 31 Dexcom; 32 Wahoo Fitness;
            33 Octane Fitness; 34 Archinoetics; 35 The Hurt Box; 36 Citizen Systems; 37 Magellan; 38 o-synce;
            39 Holux; 40 Concept2; 41 Shimano; 42 One Giant Leap; 43 Ace Sensor; 44 Brim Brothers; 45 Xplova;
            46 Perception Digital; 47 bf1systems; 48 Pioneer; 49 Spantec; 50 Metalogics; 51 4iiii; 52 Seiko Epson;
            53 Seiko Epson; 54 IpBike; 55 Maxwell Guider; 56 Star Trac; 57 Breakaway; 58 Alatech Technology;
            59 Mio Technology Europe; 60 Rotor; 61 Geonaute; 62 iDBike; 63 Specialized; 64 Wtek;
            65 Physical Enterprises; 66 North Pole Engineering; 67 Bkool; 68 CatEye; 69 Stages Cycling;
            70 Sigma Sport; 71 TomTom; 72 Peripedal; 73 Wattbike; 76 Moxy; 77 Ciclosport; 78 Powerbahn;
            79 Acorn Projects Aps; 80 Lifebeam; 81 Bontrager; 82 Wellgo; 83 Scosche; 84 Magura; 85 Woodway;
            86 Elite; 87 Nielsen-Kellerman; 88 DK City; 89 Tacx; 90 Direction Technology; 91 Magtonic;
            92 1partcarbon; 93 Inside Ride Technologies; 94 Sound Of Motion; 95 Stryd; 96 ICG; 97 MiPulse;
            98 Bsx Athletics; 99 LOOK; 100 Campagnolo; 101 Body Bike Smart; 102 Praxisworks; 103 Limits Technology;
            104 Topaction Technology; 105 Cosinuss; 106 Fitcare; 107 Magene; 108 Giant Manufacturing Co;
            109 Tigrasport; 110 Salutron; 111 Technogym; 112 Bryton; 113 Latitude Limited; 114 Soaring Technology;
            115 iGPSPORT; 116 Thinkrider; 117 Gopher Sport; 118 Waterrower; 119 Orangetheory; 120 Inpeak;
            121 Kinetic; 122 Johnson Health Tech; 123 Polar; 124 Seesense; 125 Nci Technology; 126 Iqsquare;
            127 Leomo; 128 iFit; 129 COROS; 130 Versa Design; 131 Chileaf; 132 Cycplus; 133 Gravaa; 134 Sigeyi;
            135 Coospo; 136 Geoid; 137 Bosch; 138 Kyto; 139 Kinetic Sports; 140 Decathlon; 141 Tq Systems;
            142 TAG Heuer; 143 Keiser Fitness; 144 Zwift; 145 Porsche Ep; 146 Blackbird; 147 Meilan; 148 Ezon;
            149 Laisi; 150 Myzone; 151 Abawo; 152 Bafang; 153 Luhong Technology; 255 development software;
            257 Healthandlife; 258 Lezyne; 259 Scribe Labs; 260 Zwift; 261 Watteam; 262 Recon;
            263 Favero Electronics; 264 Dynovelo; 265 Strava; 266 Precor; 267 Bryton; 268 SRAM; 269 Navman;
            270 Cobi; 271 Spivi; 272 Mio Magellan; 273 Evesports; 274 Sensitivus Gauge; 275 Podoon;
            276 Life Time Fitness; 277 Falco E Motors; 278 Minoura; 279 Cycliq; 280 Luxottica; 281 TrainerRoad;
            282 The Sufferfest; 283 Fullspeedahead; 284 Virtualtraining; 285 Feedbacksports; 286 Omata; 287 VDO;
            288 Magneticdays; 289 Hammerhead; 290 Kinetic By Kurt; 291 Shapelog; 292 Dabuziduo; 293 Jetblack;
            294 COROS; 295 Virtugo; 296 Velosense; 297 Cycligentinc; 298 Trailforks; 299 Mahle Ebikemotion;
            300 NURVV; 301 Microprogram; 302 Zone5cloud; 303 Greenteg; 304 Yamaha Motors; 305 WHOOP; 306 Gravaa;
            307 Onelap; 308 Monark Exercise; 309 FORM; 310 Decathlon; 311 Syncros; 312 Heatup; 313 Cannondale;
            314 True Fitness; 315 R Gt Cycling; 316 Vasa; 317 Race Republic; 318 Fazua; 319 Oreka Training;
            320 Lsec; 321 Lululemon Studio; 322 Shanyue; 323 Spinning Mda; 324 Hilldating; 325 Aero Sensor;
            326 Nike; 327 Magicshine; 328 Ictrainer; 329 Absolute Cycling; 330 Eo Swimbetter; 331 MyWhoosh;
            332 Ravemen; 333 Tektro Racing Products; 334 Darad Innovation Corporation; 335 Cycloptim; 337 Runna;
            339 Zepp; 340 Peloton; 341 Carv; 342 Tissot; 345 Real Velo; 346 Wetech; 347 Jespr; 348 Huawei;
            349 Gotoes; 350 Cadence App; 5759 ActiGraph;
            """;

    private static final String GARMIN_PRODUCT = """
            1 HRM-1; 5 HRM-2ss; 7 HRM-3ss; 8 HRM-Run; 12 HRM-Tri; 13 HRM4-Run; 14 Forerunner 225; 22 HRM-Fit;
            255 optical heart rate; 473 Forerunner 301; 474 Forerunner 301; 475 Forerunner 301; 494 Forerunner 301;
            717 Forerunner 405; 782 Forerunner 50; 987 Forerunner 405; 988 FR60; 1018 Forerunner 310XT;
            1036 Edge 500; 1124 Forerunner 110; 1169 Edge 800; 1199 Edge 500; 1213 Edge 500; 1274 Forerunner 110;
            1325 Edge 200; 1328 Forerunner 910XT; 1333 Edge 800; 1334 Edge 800; 1345 Forerunner 610;
            1360 Forerunner 210; 1386 Edge 800; 1387 Edge 500; 1410 Forerunner 610; 1422 Edge 500; 1436 FR70;
            1446 Forerunner 310XT; 1482 Forerunner 10; 1497 Edge 800; 1499 Swim; 1537 Forerunner 910XT; 1551 fenix;
            1555 Edge 200; 1561 Edge 510; 1567 Edge 810; 1600 Forerunner 910XT; 1623 Forerunner 620;
            1632 Forerunner 220; 1664 Forerunner 910XT; 1688 Forerunner 10; 1721 Edge 810; 1735 VIRB Elite;
            1736 Edge Touring; 1742 Edge 510; 1743 HRM-Tri; 1752 HRM-Run; 1765 Forerunner 920XT; 1821 Edge 510;
            1822 Edge 810; 1823 Edge 810; 1836 Edge 1000; 1837 vivofit; 1853 VIRB Remote; 1885 vivoki;
            1903 Forerunner 15; 1907 vivoactive; 1918 Edge 510; 1928 Forerunner 620; 1929 Forerunner 620;
            1930 Forerunner 220; 1931 Forerunner 220; 1936 Approach S6; 1956 vivosmart; 1967 fenix 2; 1988 epix;
            2050 fenix 3; 2052 Edge 1000; 2053 Edge 1000; 2061 Forerunner 15; 2067 Edge 520; 2070 Edge 1000;
            2072 Forerunner 620; 2073 Forerunner 220; 2100 Edge 1000; 2130 Forerunner 920XT; 2131 Forerunner 920XT;
            2132 Forerunner 920XT; 2134 VIRB X; 2135 vivosmart; 2147 Edge 25; 2148 Forerunner 25; 2150 vivofit 2;
            2153 Forerunner 225; 2156 Forerunner 630; 2157 Forerunner 230; 2158 Forerunner 735XT; 2160 vivoactive;
            2172 VIRB Xe; 2173 Forerunner 620; 2174 Forerunner 220; 2175 TruSwing; 2187 D2 Air Venu; 2188 fenix 3;
            2189 fenix 3; 2204 Edge Explore 1000; 2219 Forerunner 225; 2238 Edge 20; 2260 Edge 520; 2261 Edge 520;
            2262 D2 Bravo; 2266 Approach S20; 2271 vivosmart 2; 2274 Edge 1000; 2288 Edge 25; 2289 Edge 25;
            2290 Edge 20; 2293 fenix 3; 2294 vivosmart; 2310 Forerunner 630; 2311 Forerunner 630;
            2313 Forerunner 230; 2327 HRM4-Run; 2332 epix; 2337 vivoactive HR; 2347 vivosmart GPS HR;
            2348 vivosmart HR; 2361 vivosmart HR; 2362 vivosmart GPS HR; 2368 vivomove; 2396 Forerunner 235;
            2397 Forerunner 235; 2406 vivofit 3; 2407 fenix 3; 2408 fenix 3; 2413 fenix 3 HR; 2417 VIRB Ultra 30;
            2431 Forerunner 235; 2432 fenix 3 Chronos; 2457 epix; 2473 fenix 3 HR; 2474 fenix 3 HR;
            2475 fenix 3 HR; 2476 fenix 3 HR; 2477 fenix 3 HR; 2497 vivoactive HR; 2503 Forerunner 35;
            2530 Edge 820; 2531 Edge Explore 820; 2533 Forerunner 735XT; 2534 Forerunner 735XT; 2544 fenix 5S;
            2547 D2 Bravo Titanium; 2593 Running Dynamics Pod; 2599 Edge 820; 2600 Edge 820; 2604 fenix 5X;
            2606 vivofit Jr.; 2622 vivosmart 3; 2623 vivosport; 2628 Edge 820; 2629 Edge 820; 2630 Edge 820;
            2650 Forerunner 35; 2656 Approach S60; 2667 Forerunner 35; 2668 Forerunner 35; 2675 fenix 3 Chronos;
            2687 VIRB 360; 2691 Forerunner 935; 2697 fenix 5; 2700 vivoactive 3; 2713 Edge 1030;
            2727 Forerunner 35; 2733 Forerunner 235; 2769 Foretrex 601/701; 2772 vivomove HR; 2796 fenix 5;
            2797 fenix 5S; 2798 fenix 5X; 2814 Forerunner 35; 2819 D2 Charlie; 2831 vivosmart 3; 2832 vivosport;
            2833 Forerunner 935; 2859 Descent; 2878 vivofit 4; 2886 Forerunner 645; 2888 Forerunner 645 Music;
            2891 Forerunner 30; 2900 fenix 5S Plus; 2909 Edge 130; 2924 Edge 1030; 2927 vivosmart 4;
            2945 vivomove HR; 2977 Forerunner 30; 2988 vivoactive 3 Music; 3003 Forerunner 645;
            3004 Forerunner 645 Music; 3011 Edge Explore; 3049 Approach S10; 3066 vivoactive 3 Music;
            3076 Forerunner 245; 3077 Forerunner 245 Music; 3092 Edge 130; 3095 Edge 1030 Bontrager;
            3110 fenix 5 Plus; 3111 fenix 5X Plus; 3112 Edge 520 Plus; 3113 Forerunner 945; 3121 Edge 530;
            3122 Edge 830; 3126 Instinct Esports; 3134 fenix 5S Plus; 3135 fenix 5X Plus; 3142 Edge 520 Plus;
            3143 Descent T1; 3144 Forerunner 235; 3145 Forerunner 245; 3163 vivoactive 3 Music; 3218 vivosmart 4;
            3224 vivoactive 4 Small; 3225 vivoactive 4 Large; 3226 Venu; 3246 MARQ Driver; 3247 MARQ Aviator;
            3248 MARQ Captain; 3249 MARQ Commander; 3250 MARQ Expedition; 3251 MARQ Athlete; 3258 Descent Mk2;
            3282 Forerunner 45; 3287 fenix 6S Sport; 3288 fenix 6S; 3289 fenix 6 Sport; 3290 fenix 6;
            3291 fenix 6X; 3299 HRM-Dual; 3300 HRM-Pro; 3308 vivomove 3 Premium; 3314 Approach S40;
            3321 Forerunner 245 Music; 3349 Edge 530; 3350 Edge 830; 3378 vivomove 3; 3387 vivoactive 4 Small;
            3388 vivoactive 4 Large; 3389 vivoactive 4; 3405 Swim 2; 3420 MARQ Driver; 3421 MARQ Aviator;
            3422 vivomove 3; 3441 Forerunner 945; 3446 vivoactive 3; 3448 MARQ Captain; 3449 MARQ Commander;
            3450 MARQ Expedition; 3451 MARQ Athlete; 3466 Instinct Solar; 3469 Forerunner 45;
            3473 vivoactive 3 Daimler; 3512 fenix 6S Sport; 3513 fenix 6S; 3514 fenix 6 Sport; 3515 fenix 6;
            3516 fenix 6X; 3542 Descent Mk2S; 3558 Edge 130 Plus; 3570 Edge 1030 Plus; 3589 Forerunner 745;
            3596 Venu Sq Music; 3599 Venu Sq Music v2; 3600 Venu Sq; 3615 Lily; 3624 MARQ Adventurer; 3638 Enduro;
            3639 Swim 2; 3648 MARQ Adventurer; 3652 Forerunner 945 LTE; 3702 Descent Mk2; 3703 Venu 2;
            3704 Venu 2S; 3737 Venu Daimler; 3739 MARQ Golfer; 3740 Venu Daimler; 3794 Forerunner 745; 3809 Lily;
            3812 Edge 1030 Plus; 3813 Edge 130 Plus; 3823 Approach S12; 3837 Venu Sq; 3843 Edge 1040;
            3850 MARQ Golfer; 3851 Venu 2 Plus; 3869 Forerunner 55; 3872 Enduro; 3888 Instinct 2; 3889 Instinct 2S;
            3905 fenix 7S; 3906 fenix 7; 3907 fenix 7X; 3908 fenix 7S; 3909 fenix 7; 3910 fenix 7X;
            3930 Descent Mk2S; 3934 Approach S42; 3943 epix Gen 2; 3944 epix Gen 2; 3949 Venu 2S; 3950 Venu 2;
            3978 Forerunner 945 LTE; 3982 vivomove Sport; 3983 vivomove Trend; 3986 Approach S12;
            3990 Forerunner 255 Music; 3991 Forerunner 255 Small Music; 3992 Forerunner 255;
            3993 Forerunner 255 Small; 4002 Approach S42; 4005 Descent G1; 4017 Venu 2 Plus; 4024 Forerunner 955;
            4033 Forerunner 55; 4061 Edge 540; 4062 Edge 840; 4063 vivosmart 5; 4071 Instinct 2; 4105 MARQ Gen 2;
            4115 Venu Sq 2; 4116 Venu Sq 2 Music; 4124 MARQ Gen 2 Aviator; 4125 D2 Air X10; 4130 HRM-Pro Plus;
            4132 Descent G1; 4135 tactix 7; 4155 Instinct Crossover; 4169 Edge Explore 2; 4222 Descent Mk3;
            4223 Descent Mk3i; 4233 Approach S70; 4257 Forerunner 265 Large; 4258 Forerunner 265 Small;
            4260 Venu 3; 4261 Venu 3S; 4305 Edge 1040; 4312 epix Gen 2 Pro 42 mm; 4313 epix Gen 2 Pro 47 mm;
            4314 epix Gen 2 Pro 51 mm; 4315 Forerunner 965; 4341 Enduro 2; 4374 fenix 7S Pro Solar;
            4375 fenix 7 Pro Solar; 4376 fenix 7X Pro Solar; 4380 Lily 2; 4394 Instinct 2X; 4426 vivoactive 5;
            4432 Forerunner 165; 4433 Forerunner 165 Music; 4440 Edge 1050; 4442 Descent T2; 4446 HRM-Fit;
            4472 MARQ Gen 2 Commander; 4477 Lily Athlete; 4532 fenix 8 Solar; 4533 fenix 8 Solar Large;
            4534 fenix 8 Small; 4536 fenix 8; 4556 D2 Mach 1 Pro; 4575 Enduro 3; 4583 Instinct E 40 mm;
            4584 Instinct E 45 mm; 4585 Instinct 3 Solar 45 mm; 4586 Instinct 3 AMOLED 45 mm;
            4587 Instinct 3 AMOLED 50 mm; 4588 Descent G2; 4603 Venu X1; 4606 HRM-200; 4625 vivoactive 6;
            4631 fenix 8 Pro; 4633 Edge 550; 4634 Edge 850; 4643 Venu 4; 4644 Venu 4S; 4647 Approach S44;
            4655 Edge MTB; 4656 Approach S50; 4666 fenix E; 4678 Instinct Crossover AMOLED; 4745 Bounce 2;
            4759 Instinct 3 Solar 50 mm; 4775 tactix 8 AMOLED; 4776 tactix 8 Solar; 4814 Forerunner 170 Music;
            4815 Forerunner 170; 4879 D2 Mach 2; 4916 Forerunner 70 (2026); 4944 D2 Air X15; 5056 D2 Mach 2 Pro;
            10007 SDM4 foot pod; 10014 Edge Remote; 20119 Training Center; 65531 Connect IQ simulator;
            65534 Connect;
            """;

    private static final String FILE = """
            1 device; 2 settings; 3 sport settings; 4 activity; 5 workout; 6 course; 7 schedule; 8 locations;
            9 weight; 10 totals; 11 goals; 14 blood pressure; 15 monitoring; 20 activity summary; 28 monitoring;
            32 monitoring; 34 segment; 35 segment list; 40 screen configuration;
            """;

    private static final String APP = """
            660a581e5301460c8f2f034c8b6dc90f Stryd; 18fb2cf01a4b430dad66988c847421f4 Stryd;
            666f6f7466616c6c2d73796e74682d31 Footfall synthetic pod; 998cb85c918d32908df82d342d3f216a Footfall;
            """;

    /** Table by name. */
    static final Map<String, String> BY_NAME = Map.of(
            "sport",
            SPORT,
            "sub_sport",
            SUB_SPORT,
            "manufacturer",
            MANUFACTURER,
            "garmin_product",
            GARMIN_PRODUCT,
            "file",
            FILE,
            "app",
            APP);

    private NameTables() {}
}
