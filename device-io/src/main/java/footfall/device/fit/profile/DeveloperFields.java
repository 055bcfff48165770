// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit.profile;

import footfall.device.fit.bytes.BaseType;
import footfall.device.fit.bytes.FitMessage;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The developer fields that one file of a chain describes: who added them and what they hold.
 *
 * <p>Not thread-safe: one per file.
 */
public final class DeveloperFields {
    private static final int MAX_DESCRIBED = 1024;
    private static final int APPLICATION_ID_SIZE = 16;

    private static final MessageProfile DESCRIPTION = Profile.standard().message("field_description");
    private static final int FIELD_INDEX =
            DESCRIPTION.field("developer_data_index").number();
    private static final int FIELD_NUMBER =
            DESCRIPTION.field("field_definition_number").number();
    private static final int FIELD_TYPE = DESCRIPTION.field("fit_base_type_id").number();
    private static final int FIELD_NAME = DESCRIPTION.field("field_name").number();
    private static final int FIELD_SCALE = DESCRIPTION.field("scale").number();
    private static final int FIELD_OFFSET = DESCRIPTION.field("offset").number();
    private static final int FIELD_UNITS = DESCRIPTION.field("units").number();
    private static final int FIELD_NATIVE =
            DESCRIPTION.field("native_field_num").number();

    private static final MessageProfile APPLICATION = Profile.standard().message("developer_data_id");
    private static final int APP_INDEX =
            APPLICATION.field("developer_data_index").number();
    private static final int APP_ID = APPLICATION.field("application_id").number();
    private static final int APP_MANUFACTURER =
            APPLICATION.field("manufacturer_id").number();

    private final Map<Integer, DeveloperField> fields = new HashMap<>();
    private final Map<Integer, String> apps = new HashMap<>();
    private int version;

    /** Counts changes: what was worked out from an older version must be worked out again. */
    public int version() {
        return version;
    }

    /** Takes a {@code developer_data_id} message. The application's id may be missing. */
    public void application(FitMessage message) {
        long index = message.field(APP_INDEX);
        if (index == FitMessage.ABSENT) {
            return;
        }
        String app = Profile.standard().word("manufacturer", message.field(APP_MANUFACTURER));
        apps.put((int) index, app.isEmpty() ? applicationId(message) : app);
        version++;
    }

    private static String applicationId(FitMessage message) {
        int slot = message.definition().slot(APP_ID);
        if (slot < 0 || message.definition().bytes(slot) != APPLICATION_ID_SIZE) {
            return "";
        }
        StringBuilder hex = new StringBuilder();
        int bits = 0;
        for (int i = 0; i < APPLICATION_ID_SIZE; i++) {
            bits |= message.byteAt(slot, i);
            hex.append(String.format("%02x", message.byteAt(slot, i)));
        }
        String known = Profile.standard().word("app", hex.toString());
        return bits == 0 ? "" : known.isEmpty() ? hex.toString() : known;
    }

    /** Takes a {@code field_description} message. Name, unit and native number may be missing. */
    public void description(FitMessage message) {
        long index = message.field(FIELD_INDEX);
        long number = message.field(FIELD_NUMBER);
        long type = message.field(FIELD_TYPE);
        if (index == FitMessage.ABSENT || number == FitMessage.ABSENT || type == FitMessage.ABSENT) {
            return;
        }
        int key = key((int) index, (int) number);
        if (fields.size() >= MAX_DESCRIBED && !fields.containsKey(key)) {
            return;
        }
        long scale = message.field(FIELD_SCALE);
        long offset = message.field(FIELD_OFFSET);
        fields.put(
                key,
                DeveloperField.of(
                        (int) index,
                        (int) number,
                        BaseType.ofCode((int) type),
                        message.text(FIELD_NAME),
                        message.text(FIELD_UNITS),
                        scale == FitMessage.ABSENT || scale == 0 ? 1 : scale,
                        offset == FitMessage.ABSENT ? 0 : offset,
                        (int) Math.max(-1, message.field(FIELD_NATIVE))));
        version++;
    }

    /** What is known of a developer field. */
    public Optional<DeveloperField> field(int developerIndex, int number) {
        return Optional.ofNullable(fields.get(key(developerIndex, number)));
    }

    /** Whether the same application has a field with this number and neither name nor unit. */
    public boolean isUnnamed(int developerIndex, int number) {
        return field(developerIndex, number)
                .filter(field -> field.name().isEmpty() && field.unit().isEmpty())
                .isPresent();
    }

    /** Name or id of the application, or "unnamed app". */
    public String app(int developerIndex) {
        String app = apps.getOrDefault(developerIndex, "");
        return app.isEmpty() ? "unnamed app" : app;
    }

    private static int key(int developerIndex, int number) {
        return developerIndex << Byte.SIZE | number;
    }

    /**
     * A field that an application added.
     *
     * @param developerIndex which application of this file
     * @param number in that application
     * @param type how values are written
     * @param name as written, or empty
     * @param unit as written, or empty
     * @param plainName letters and digits of the name, in lower case: applications differ in the rest
     * @param plainUnit the same of the unit; a percent sign and a slash are kept
     * @param scale value = written / scale − offset
     * @param offset see scale
     * @param nativeField number of the field of the same message that it claims to replace, or −1
     */
    public record DeveloperField(
            int developerIndex,
            int number,
            BaseType type,
            String name,
            String unit,
            String plainName,
            String plainUnit,
            double scale,
            double offset,
            int nativeField) {
        /** Works the plain forms out, once and for all. */
        public static DeveloperField of(
                int developerIndex,
                int number,
                BaseType type,
                String name,
                String unit,
                double scale,
                double offset,
                int nativeField) {
            return new DeveloperField(
                    developerIndex, number, type, name, unit, plain(name), plain(unit), scale, offset, nativeField);
        }

        private static String plain(String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            StringBuilder plain = new StringBuilder(lower.length());
            for (int i = 0; i < lower.length(); i++) {
                char letter = lower.charAt(i);
                if (Character.isLetterOrDigit(letter) || letter == '%' || letter == '/') {
                    plain.append(letter);
                }
            }
            return plain.toString();
        }
    }
}
