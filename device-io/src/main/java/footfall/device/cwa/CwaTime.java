// SPDX-License-Identifier: Apache-2.0
package footfall.device.cwa;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The packed clock of the loggers: year since 2000, month, day, hour, minute, second in 6, 4, 5, 5, 6 and 6 bits. */
final class CwaTime {
    /** A time that is no time. */
    static final long NONE = Long.MIN_VALUE;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = FIRST_YEAR + 63;

    private CwaTime() {}

    /** Seconds since 1970 on the logger's own clock, or {@link #NONE}. */
    static long epochS(int packed) {
        int hour = packed >>> 12 & 0x1F;
        int minute = packed >>> 6 & 0x3F;
        int second = packed & 0x3F;
        if (packed == 0 || hour > 23 || minute > 59 || second > 59) {
            return NONE;
        }
        try {
            LocalDate day = LocalDate.of(FIRST_YEAR + (packed >>> 26), packed >>> 22 & 0x0F, packed >>> 17 & 0x1F);
            return day.toEpochDay() * 86_400 + hour * 3600L + minute * 60L + second;
        } catch (DateTimeException e) {
            return NONE;
        }
    }

    /** The way back; times before 2000 and after 2063 become 0, "unknown". */
    static int packed(long epochS) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(epochS, 0, ZoneOffset.UTC);
        if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
            return 0;
        }
        return time.getYear() - FIRST_YEAR << 26
                | time.getMonthValue() << 22
                | time.getDayOfMonth() << 17
                | time.getHour() << 12
                | time.getMinute() << 6
                | time.getSecond();
    }
}
