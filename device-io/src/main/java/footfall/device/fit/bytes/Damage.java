// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit.bytes;

/**
 * Something in the bytes that is not as FIT demands.
 *
 * @param kind what is wrong
 * @param bytePosition where, counted from the begin of the stream
 * @param message one plain sentence: what was expected, what was found, what is lost
 */
public record Damage(Kind kind, long bytePosition, String message) {
    /** What can be wrong; the code is stable and meant for programs. */
    public enum Kind {
        /** No FIT header where one must stand. */
        NOT_FIT("not-fit"),
        /** The header's own check sum differs. */
        HEADER_CHECKSUM("header-crc-mismatch"),
        /** The header says "no data" although messages follow: the recorder died before it could fill the size in. */
        RECORDER_DIED("recorder-died"),
        /** The bytes end before the file does. */
        FILE_CUT("file-cut"),
        /** All bytes are there and some are wrong. */
        CHECKSUM("crc-mismatch"),
        /** Data for a message that nothing defined. */
        UNDEFINED_MESSAGE("undefined-message"),
        /** A definition whose byte order is neither little nor big endian. */
        BYTE_ORDER("illegal-byte-order"),
        /** The last message needs more bytes than its file has. */
        OVERRUN("message-overruns-file"),
        /** The header's data size is smaller than the data. */
        SIZE_WRONG("size-wrong"),
        /** Bytes that belong to no file. */
        GARBAGE("garbage-between-files"),
        /** A field whose size is no multiple of its type's: its values cannot be told. */
        MISALIGNED_FIELD("misaligned-field"),
        /** More files in the chain than the limit. */
        TOO_MANY_FILES("too-many-files");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Stable short name. */
        public String code() {
            return code;
        }
    }
}
