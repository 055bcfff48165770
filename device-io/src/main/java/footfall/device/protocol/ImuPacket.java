// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol;

/**
 * The binary packet of a microcontroller that measures, or that forwards what a Bluetooth sensor notifies. Each is the content of one COBS
 * frame; all numbers have the low byte first:
 *
 * <pre>
 * offset  type
 *  0      u8    version, 1
 *  1      u8    type, see below
 *  2      u16   sequence number: packets of samples since the device started, from 0, wrapping after 65535
 *  4      u32   µs of the device's clock, wrapping after 71.6 min
 *  8      u8    n
 *  9            body
 *  end-2  u16   CRC-16/CCITT-FALSE of everything before it
 * </pre>
 *
 * <p>Type 1 holds n samples of acceleration, {@code n × (x, y, z) s16}; type 2 n samples of acceleration and angular rate, {@code n ×
 * (ax, ay, az, gx, gy, gz) s16}. <b>The time is that of the last sample</b>, as in Polar's frames: the moment at which the packet was
 * full. So each packet can be spread over the time since the one before it as soon as it comes, nothing is held back, and times of
 * two packets never overlap.
 *
 * <p>Type 0 tells what the numbers mean: {@code rate f32} in Hz, {@code range f32} in g, {@code counts f32} a g, {@code gyro counts f32} a
 * degree a second, then n bytes of UTF-8 with the device's name. A figure that is not known is 0. It is sent when the device starts and
 * every ten seconds or so, for a listener may come later; its sequence number is that of the next packet of samples, and it is not
 * counted. Until one came, {@value #USUAL_COUNTS_PER_G} counts a g (16 bits for ±16 g) and {@value #USUAL_COUNTS_PER_DPS} counts a
 * degree a second (16 bits for ±2000°/s) are taken, and a note says so.
 *
 * <p>Type 3 is what a Bluetooth characteristic notified: 16 bytes with its UUID <i>in the order in which it is written</i>, then n bytes
 * of value. Its time is when the bridge had it; its sequence number counts the notifications of this characteristic alone. Type 4 says
 * something about the bridge: n bytes of UTF-8, {@code key=value}; the keys are those of the line form. It is not counted.
 *
 * <p><b>Source</b> of the idea: COBS frames with this check sum, as open IMU hubs have them; the layout is our own.
 */
public final class ImuPacket {
    /** The only version so far. */
    public static final int VERSION = 1;
    /** What the numbers mean. */
    public static final int TYPE_HELLO = 0;
    /** Samples of acceleration. */
    public static final int TYPE_ACCELERATION = 1;
    /** Samples of acceleration and angular rate. */
    public static final int TYPE_ACCELERATION_AND_GYRO = 2;
    /** A Bluetooth notification. */
    public static final int TYPE_NOTIFICATION = 3;
    /** A word about the bridge. */
    public static final int TYPE_INFO = 4;

    /** Where the version stands. */
    public static final int AT_VERSION = 0;
    /** Where the type stands. */
    public static final int AT_TYPE = 1;
    /** Where the sequence number stands. */
    public static final int AT_SEQUENCE = 2;
    /** Where the time stands. */
    public static final int AT_TIME_US = 4;
    /** Where n stands. */
    public static final int AT_COUNT = 8;
    /** Where the body begins. */
    public static final int AT_BODY = 9;
    /** Bytes of the check sum. */
    public static final int CRC_BYTES = 2;
    /** Bytes of the figures of type 0, before the name. */
    public static final int HELLO_BYTES = 16;
    /** Bytes of the UUID of type 3, before the value. */
    public static final int UUID_BYTES = 16;
    /** More samples, or bytes, than fit a packet. */
    public static final int MOST = 255;

    /** Counts a g until the device says it: 16 bits for ±16 g. */
    public static final double USUAL_COUNTS_PER_G = 2048;
    /** Counts a degree a second until the device says it: 16 bits for ±2000°/s. */
    public static final double USUAL_COUNTS_PER_DPS = 16.4;

    private ImuPacket() {}

    /** Bytes of the body that a type has with this n; -1 where the type is not known. */
    public static int bodyBytes(int type, int count) {
        switch (type) {
            case TYPE_HELLO:
                return HELLO_BYTES + count;
            case TYPE_ACCELERATION:
                return 6 * count;
            case TYPE_ACCELERATION_AND_GYRO:
                return 12 * count;
            case TYPE_NOTIFICATION:
                return UUID_BYTES + count;
            case TYPE_INFO:
                return count;
            default:
                return -1;
        }
    }
}
