// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Numbers in byte arrays, low byte first. */
final class LittleEndian {
    private static final VarHandle SHORTS =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private LittleEndian() {}

    static int sint16(byte[] bytes, int at) {
        return (short) SHORTS.get(bytes, at);
    }

    static int uint16(byte[] bytes, int at) {
        return sint16(bytes, at) & 0xFFFF;
    }

    static int sint32(byte[] bytes, int at) {
        return (int) INTS.get(bytes, at);
    }

    static long uint32(byte[] bytes, int at) {
        return sint32(bytes, at) & 0xFFFF_FFFFL;
    }

    static long sint64(byte[] bytes, int at) {
        return (long) LONGS.get(bytes, at);
    }
}
