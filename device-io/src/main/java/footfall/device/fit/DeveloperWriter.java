// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import footfall.device.fit.bytes.BaseType;
import footfall.device.fit.bytes.FitEncoder;
import footfall.device.fit.bytes.MessageLayout;
import footfall.device.fit.profile.MessageProfile;
import footfall.device.fit.profile.Profile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes who added developer fields and what they hold, before the first of them is used. */
final class DeveloperWriter {
    private static final int ID_SIZE = 16;
    private static final int NAME_SIZE = 64;
    private static final int UNIT_SIZE = 16;

    private final FitEncoder encoder;
    private final int local;

    DeveloperWriter(FitEncoder encoder, int local) {
        this.encoder = encoder;
        this.local = local;
    }

    void write(RecordFields fields) throws IOException {
        if (!fields.developers().isEmpty()) {
            writeApplications(fields.apps());
            writeDescriptions(fields.developers());
        }
    }

    private void writeApplications(List<String> apps) throws IOException {
        defineApplication();
        for (int index = 0; index < apps.size(); index++) {
            application(apps.get(index), index);
        }
    }

    /** Before the first application. */
    void defineApplication() throws IOException {
        MessageProfile profile = Profile.standard().message("developer_data_id");
        encoder.define(
                local,
                MessageLayout.of(profile.number())
                        .array(profile.field("application_id").number(), BaseType.BYTE, ID_SIZE)
                        .field(profile.field("manufacturer_id").number(), BaseType.UINT16)
                        .field(profile.field("developer_data_index").number(), BaseType.UINT8));
    }

    /** An application under a number of its own. */
    void application(String app, int index) throws IOException {
        encoder.data(local, applicationId(app), manufacturer(app), index);
    }

    /** An application's known id, or one made from its name: the same name, the same id. */
    private static byte[] applicationId(String app) {
        String known = Profile.standard().number("app", app).orElse(app);
        if (known.matches("[0-9a-f]{32}")) {
            return HexFormat.of().parseHex(known);
        }
        UUID id = UUID.nameUUIDFromBytes(("footfall:" + app).getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(ID_SIZE)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static @Nullable Object manufacturer(String app) {
        return Profile.standard()
                .number("manufacturer", app)
                .map(number -> (Object) Integer.valueOf(number))
                .orElse(null);
    }

    private void writeDescriptions(List<RecordFields.Developer> fields) throws IOException {
        defineField();
        int record = Profile.standard().message("record").number();
        for (RecordFields.Developer field : fields) {
            field(field.appIndex(), field.number(), BaseType.FLOAT32, field.name(), field.unit(), record);
        }
    }

    /** Before the first field. */
    void defineField() throws IOException {
        MessageProfile profile = Profile.standard().message("field_description");
        encoder.define(
                local,
                MessageLayout.of(profile.number())
                        .field(profile.field("developer_data_index").number(), BaseType.UINT8)
                        .field(profile.field("field_definition_number").number(), BaseType.UINT8)
                        .field(profile.field("fit_base_type_id").number(), BaseType.UINT8)
                        .text(profile.field("field_name").number(), NAME_SIZE)
                        .text(profile.field("units").number(), UNIT_SIZE)
                        .field(profile.field("native_mesg_num").number(), BaseType.UINT16));
    }

    /** A field of an application, in messages of this number. */
    void field(int app, int number, BaseType type, String name, String unit, int message) throws IOException {
        encoder.data(local, app, number, type.code(), Texts.cut(name, NAME_SIZE), Texts.cut(unit, UNIT_SIZE), message);
    }
}
