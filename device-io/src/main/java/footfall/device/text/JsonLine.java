// SPDX-License-Identifier: Apache-2.0
package footfall.device.text;

import java.nio.charset.StandardCharsets;

/**
 * Walks over one line of JSON and shows each number, text and null in it with the path of keys that leads there, without making an
 * object of anything. Lenient: what it does not understand ends the walk. Not thread-safe: one per stream.
 */
final class JsonLine {
    private static final int DEEPEST = 8;
    private static final long PRIME = 0x100000001b3L;
    private static final long BEGIN = 0xcbf29ce484222325L;

    /** Takes what is found. */
    interface Leaf {
        /**
         * One value.
         *
         * @param path of keys and places in lists, mixed into one number
         * @param from first byte, without quotes
         * @param to end
         */
        void value(long path, int from, int to);
    }

    private final Leaf leaf;
    private final int[] keyFrom = new int[DEEPEST + 1];
    private final int[] keyTo = new int[DEEPEST + 1];
    private final int[] place = new int[DEEPEST + 1];
    private byte[] bytes = new byte[0];
    private int at;
    private int end;
    private int depth;
    private boolean bad;

    JsonLine(Leaf leaf) {
        this.leaf = leaf;
    }

    /** Walks; false where the line is no whole object. */
    boolean walk(byte[] source, int from, int to) {
        bytes = source;
        at = from;
        end = to;
        depth = 0;
        bad = false;
        blanks();
        bad |= at == end || bytes[at] != '{';
        if (!bad) {
            value(BEGIN);
            blanks();
        }
        return !bad && at == end;
    }

    /** Keys that lead to the value that is shown, as the name of a column: {@code a.x}, {@code t}. */
    String name() {
        StringBuilder name = new StringBuilder();
        for (int level = 1; level <= depth; level++) {
            name.append(level > 1 && keyTo[level] > 0 ? "." : "");
            if (keyTo[level] > 0) {
                name.append(new String(bytes, keyFrom[level], keyTo[level] - keyFrom[level], StandardCharsets.UTF_8));
            } else {
                String axis = place[level] < 3 ? "xyz".substring(place[level], place[level] + 1) : "" + place[level];
                // A unit at the end of a key must stay at the end.
                name = name.indexOf("_") > 0
                        ? name.insert(0, axis + "_")
                        : name.append(name.length() > 0 ? "." : "").append(axis);
            }
        }
        return name.toString();
    }

    private void value(long path) {
        blanks();
        if (bad || at >= end) {
            bad = true;
            return;
        }
        byte c = bytes[at];
        if (c == '{' || c == '[') {
            if (depth == DEEPEST) {
                bad = true;
                return;
            }
            at++;
            depth++;
            members(path, c == '{');
            depth--;
        } else if (c == '"') {
            int from = ++at;
            string();
            if (!bad) {
                leaf.value(path, from, at - 1);
            }
        } else {
            int from = at;
            while (at < end && ",]} \t".indexOf(bytes[at]) < 0) {
                at++;
            }
            bad |= at == from;
            leaf.value(path, from, at);
        }
    }

    private void members(long path, boolean object) {
        char close = object ? '}' : ']';
        blanks();
        if (at < end && bytes[at] == close) {
            at++;
            return;
        }
        for (int i = 0; !bad; i++) {
            long member = object ? key(path) : (path ^ i + 1) * PRIME;
            if (!object) {
                keyTo[depth] = 0;
                place[depth] = i;
            }
            value(member);
            blanks();
            if (at < end && bytes[at] == close) {
                at++;
                return;
            }
            bad |= at >= end || bytes[at] != ',';
            at++;
        }
    }

    private long key(long path) {
        blanks();
        if (at >= end || bytes[at] != '"') {
            bad = true;
            return path;
        }
        int from = ++at;
        string();
        long mixed = path;
        for (int i = from; i < at - 1; i++) {
            mixed = (mixed ^ bytes[i]) * PRIME;
        }
        keyFrom[depth] = from;
        keyTo[depth] = at - 1;
        blanks();
        bad |= at >= end || bytes[at] != ':';
        at++;
        return mixed * PRIME;
    }

    /** Goes behind the closing quote. */
    private void string() {
        while (at < end && bytes[at] != '"') {
            at += bytes[at] == '\\' ? 2 : 1;
        }
        bad |= at >= end;
        at = Math.min(at, end) + 1;
    }

    private void blanks() {
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
    }
}
