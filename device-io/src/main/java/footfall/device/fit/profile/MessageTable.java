// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit.profile;

/**
 * What FIT messages and fields are called and how their values are written: data, one line a field.
 *
 * <pre>
 * message NUMBER NAME
 *   FIELD NAME TYPE[] SCALE OFFSET UNIT [&gt; NAME:BITS:SCALE:OFFSET[+] ...]
 * </pre>
 *
 * <p>value = written / SCALE − OFFSET. Behind '&gt;' stand the components that are packed into the field, low bits first; '+' marks one
 * that only carries the low bits of a growing total.
 *
 * <p>The table is a constant and not a resource because opening one from the jar costs a tenth of a whole run of the command.
 *
 * <p><b>Source:</b> facts as published by open FIT readers (fit-file-parser, MIT; muktihari/fit, BSD; python-fitparse, MIT) and seen in files.
 */
final class MessageTable {
    static final String TEXT = """
            message 0 file_id
              0 type enum 1 0 -
              1 manufacturer uint16 1 0 -
              2 product uint16 1 0 -
              3 serial_number uint32z 1 0 -
              4 time_created uint32 1 0 s
              5 number uint16 1 0 -
              8 product_name string 1 0 -
            message 49 file_creator
              0 software_version uint16 1 0 -
              1 hardware_version uint8 1 0 -
            message 34 activity
              0 total_timer_time uint32 1000 0 s
              1 num_sessions uint16 1 0 -
              2 type enum 1 0 -
              3 event enum 1 0 -
              4 event_type enum 1 0 -
              5 local_timestamp uint32 1 0 s
              6 event_group uint8 1 0 -
              253 timestamp uint32 1 0 s
            message 18 session
              0 event enum 1 0 -
              1 event_type enum 1 0 -
              2 start_time uint32 1 0 s
              5 sport enum 1 0 -
              6 sub_sport enum 1 0 -
              7 total_elapsed_time uint32 1000 0 s
              8 total_timer_time uint32 1000 0 s
              9 total_distance uint32 100 0 m
              10 total_cycles uint32 1 0 cycle
              11 total_calories uint16 1 0 kcal
              14 avg_speed uint16 1000 0 m/s > enhanced_avg_speed:16:1000:0
              15 max_speed uint16 1000 0 m/s > enhanced_max_speed:16:1000:0
              16 avg_heart_rate uint8 1 0 bpm
              17 max_heart_rate uint8 1 0 bpm
              18 avg_cadence uint8 1 0 rpm
              19 max_cadence uint8 1 0 rpm
              20 avg_power uint16 1 0 W
              21 max_power uint16 1 0 W
              22 total_ascent uint16 1 0 m
              23 total_descent uint16 1 0 m
              25 first_lap_index uint16 1 0 -
              26 num_laps uint16 1 0 -
              64 min_heart_rate uint8 1 0 bpm
              89 avg_vertical_oscillation uint16 10 0 mm
              90 avg_stance_time_percent uint16 100 0 %
              91 avg_stance_time uint16 10 0 ms
              92 avg_fractional_cadence uint8 128 0 rpm
              93 max_fractional_cadence uint8 128 0 rpm
              94 total_fractional_cycles uint8 128 0 cycle
              110 sport_profile_name string 1 0 -
              111 sport_index uint8 1 0 -
              124 enhanced_avg_speed uint32 1000 0 m/s
              125 enhanced_max_speed uint32 1000 0 m/s
              132 avg_vertical_ratio uint16 100 0 %
              133 avg_stance_time_balance uint16 100 0 %
              134 avg_step_length uint16 10 0 mm
              200 total_fractional_descent uint8 100 0 m
              253 timestamp uint32 1 0 s
              254 message_index uint16 1 0 -
            message 19 lap
              0 event enum 1 0 -
              1 event_type enum 1 0 -
              2 start_time uint32 1 0 s
              7 total_elapsed_time uint32 1000 0 s
              8 total_timer_time uint32 1000 0 s
              9 total_distance uint32 100 0 m
              10 total_cycles uint32 1 0 cycle
              11 total_calories uint16 1 0 kcal
              13 avg_speed uint16 1000 0 m/s > enhanced_avg_speed:16:1000:0
              14 max_speed uint16 1000 0 m/s > enhanced_max_speed:16:1000:0
              15 avg_heart_rate uint8 1 0 bpm
              16 max_heart_rate uint8 1 0 bpm
              17 avg_cadence uint8 1 0 rpm
              18 max_cadence uint8 1 0 rpm
              19 avg_power uint16 1 0 W
              20 max_power uint16 1 0 W
              21 total_ascent uint16 1 0 m
              22 total_descent uint16 1 0 m
              24 lap_trigger enum 1 0 -
              25 sport enum 1 0 -
              39 sub_sport enum 1 0 -
              63 min_heart_rate uint8 1 0 bpm
              77 avg_vertical_oscillation uint16 10 0 mm
              78 avg_stance_time_percent uint16 100 0 %
              79 avg_stance_time uint16 10 0 ms
              80 avg_fractional_cadence uint8 128 0 rpm
              81 max_fractional_cadence uint8 128 0 rpm
              82 total_fractional_cycles uint8 128 0 cycle
              110 enhanced_avg_speed uint32 1000 0 m/s
              111 enhanced_max_speed uint32 1000 0 m/s
              118 avg_vertical_ratio uint16 100 0 %
              119 avg_stance_time_balance uint16 100 0 %
              120 avg_step_length uint16 10 0 mm
              157 total_fractional_descent uint8 100 0 m
              253 timestamp uint32 1 0 s
              254 message_index uint16 1 0 -
            message 20 record
              0 position_lat sint32 1 0 semicircle
              1 position_long sint32 1 0 semicircle
              2 altitude uint16 5 500 m > enhanced_altitude:16:5:500
              3 heart_rate uint8 1 0 bpm
              4 cadence uint8 1 0 rpm
              5 distance uint32 100 0 m
              6 speed uint16 1000 0 m/s > enhanced_speed:16:1000:0
              7 power uint16 1 0 W
              8 compressed_speed_distance byte[] 100 0 m/s > speed:12:100:0 distance:12:16:0+
              9 grade sint16 100 0 %
              13 temperature sint8 1 0 degC
              18 cycles uint8 1 0 cycle > total_cycles:8:1:0+
              19 total_cycles uint32 1 0 cycle
              28 compressed_accumulated_power uint16 1 0 W > accumulated_power:16:1:0+
              29 accumulated_power uint32 1 0 W
              31 gps_accuracy uint8 1 0 m
              32 vertical_speed sint16 1000 0 m/s
              33 calories uint16 1 0 kcal
              39 vertical_oscillation uint16 10 0 mm
              40 stance_time_percent uint16 100 0 %
              41 stance_time uint16 10 0 ms
              42 activity_type enum 1 0 -
              52 cadence256 uint16 256 0 rpm
              53 fractional_cadence uint8 128 0 rpm
              62 device_index uint8 1 0 -
              73 enhanced_speed uint32 1000 0 m/s
              78 enhanced_altitude uint32 5 500 m
              83 vertical_ratio uint16 100 0 %
              84 stance_time_balance uint16 100 0 %
              85 step_length uint16 10 0 mm
              253 timestamp uint32 1 0 s
            message 21 event
              0 event enum 1 0 -
              1 event_type enum 1 0 -
              2 data16 uint16 1 0 - > data:16:1:0
              3 data uint32 1 0 -
              4 event_group uint8 1 0 -
              13 device_index uint8 1 0 -
              14 activity_type enum 1 0 -
              15 start_timestamp uint32 1 0 s
              253 timestamp uint32 1 0 s
            message 23 device_info
              0 device_index uint8 1 0 -
              1 device_type uint8 1 0 -
              2 manufacturer uint16 1 0 -
              3 serial_number uint32z 1 0 -
              4 product uint16 1 0 -
              5 software_version uint16 100 0 -
              6 hardware_version uint8 1 0 -
              7 cum_operating_time uint32 1 0 s
              10 battery_voltage uint16 256 0 V
              11 battery_status uint8 1 0 -
              19 descriptor string 1 0 -
              21 ant_device_number uint16z 1 0 -
              25 source_type enum 1 0 -
              27 product_name string 1 0 -
              32 battery_level uint8 1 0 %
              253 timestamp uint32 1 0 s
            message 12 sport
              0 sport enum 1 0 -
              1 sub_sport enum 1 0 -
              3 name string 1 0 -
            message 26 workout
              4 sport enum 1 0 -
              5 capabilities uint32z 1 0 -
              6 num_valid_steps uint16 1 0 -
              8 wkt_name string 1 0 -
              11 sub_sport enum 1 0 -
              17 wkt_description string 1 0 -
              254 message_index uint16 1 0 -
            message 27 workout_step
              0 wkt_step_name string 1 0 -
              1 duration_type enum 1 0 -
              2 duration_value uint32 1 0 -
              3 target_type enum 1 0 -
              4 target_value uint32 1 0 -
              5 custom_target_value_low uint32 1 0 -
              6 custom_target_value_high uint32 1 0 -
              7 intensity enum 1 0 -
              8 notes string 1 0 -
              254 message_index uint16 1 0 -
            message 101 length
              0 event enum 1 0 -
              1 event_type enum 1 0 -
              2 start_time uint32 1 0 s
              3 total_elapsed_time uint32 1000 0 s
              4 total_timer_time uint32 1000 0 s
              5 total_strokes uint16 1 0 stroke
              6 avg_speed uint16 1000 0 m/s
              7 swim_stroke enum 1 0 -
              9 avg_swimming_cadence uint8 1 0 strokes/min
              10 event_group uint8 1 0 -
              11 total_calories uint16 1 0 kcal
              12 length_type enum 1 0 -
              253 timestamp uint32 1 0 s
              254 message_index uint16 1 0 -
            message 132 hr
              0 fractional_timestamp uint16 32768 0 s
              1 time256 uint8 256 0 s > fractional_timestamp:8:256:0
              6 filtered_bpm uint8[] 1 0 bpm
              9 event_timestamp uint32[] 1024 0 s
              10 event_timestamp12 byte[] 1024 0 s > event_timestamp:12:1024:0+ event_timestamp:12:1024:0+ event_timestamp:12:1024:0+ event_timestamp:12:1024:0+ event_timestamp:12:1024:0+ event_timestamp:12:1024:0+ event_timestamp:12:1024:0+ event_timestamp:12:1024:0+ event_timestamp:12:1024:0+ event_timestamp:12:1024:0+
              253 timestamp uint32 1 0 s
            message 162 timestamp_correlation
              0 fractional_timestamp uint16 32768 0 s
              1 system_timestamp uint32 1 0 s
              2 fractional_system_timestamp uint16 32768 0 s
              3 local_timestamp uint32 1 0 s
              4 timestamp_ms uint16 1 0 ms
              5 system_timestamp_ms uint16 1 0 ms
              253 timestamp uint32 1 0 s
            message 164 gyroscope_data
              0 timestamp_ms uint16 1 0 ms
              1 sample_time_offset uint16[] 1 0 ms
              2 gyro_x uint16[] 1 0 count
              3 gyro_y uint16[] 1 0 count
              4 gyro_z uint16[] 1 0 count
              5 calibrated_gyro_x float32[] 1 0 deg/s
              6 calibrated_gyro_y float32[] 1 0 deg/s
              7 calibrated_gyro_z float32[] 1 0 deg/s
              253 timestamp uint32 1 0 s
            message 165 accelerometer_data
              0 timestamp_ms uint16 1 0 ms
              1 sample_time_offset uint16[] 1 0 ms
              2 accel_x uint16[] 1 0 count
              3 accel_y uint16[] 1 0 count
              4 accel_z uint16[] 1 0 count
              5 calibrated_accel_x float32[] 1 0 g
              6 calibrated_accel_y float32[] 1 0 g
              7 calibrated_accel_z float32[] 1 0 g
              8 compressed_calibrated_accel_x sint16[] 1 0 mG
              9 compressed_calibrated_accel_y sint16[] 1 0 mG
              10 compressed_calibrated_accel_z sint16[] 1 0 mG
              253 timestamp uint32 1 0 s
            message 167 three_d_sensor_calibration
              0 sensor_type enum 1 0 -
              1 calibration_factor uint32 1 0 -
              2 calibration_divisor uint32 1 0 count
              3 level_shift uint32 1 0 -
              4 offset_cal sint32[] 1 0 -
              5 orientation_matrix sint32[] 65535 0 -
              253 timestamp uint32 1 0 s
            message 206 field_description
              0 developer_data_index uint8 1 0 -
              1 field_definition_number uint8 1 0 -
              2 fit_base_type_id uint8 1 0 -
              3 field_name string 1 0 -
              4 array uint8 1 0 -
              5 components string 1 0 -
              6 scale uint8 1 0 -
              7 offset sint8 1 0 -
              8 units string 1 0 -
              9 bits string 1 0 -
              10 accumulate string 1 0 -
              13 fit_base_unit_id uint16 1 0 -
              14 native_mesg_num uint16 1 0 -
              15 native_field_num uint8 1 0 -
            message 207 developer_data_id
              0 developer_id byte[] 1 0 -
              1 application_id byte[] 1 0 -
              2 manufacturer_id uint16 1 0 -
              3 developer_data_index uint8 1 0 -
              4 application_version uint32 1 0 -
            message 208 magnetometer_data
              0 timestamp_ms uint16 1 0 ms
              1 sample_time_offset uint16[] 1 0 ms
              2 mag_x uint16[] 1 0 count
              3 mag_y uint16[] 1 0 count
              4 mag_z uint16[] 1 0 count
              5 calibrated_mag_x float32[] 1 0 G
              6 calibrated_mag_y float32[] 1 0 G
              7 calibrated_mag_z float32[] 1 0 G
              253 timestamp uint32 1 0 s
            """;

    private MessageTable() {}
}
