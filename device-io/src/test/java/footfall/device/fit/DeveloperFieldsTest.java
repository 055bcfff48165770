// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import static footfall.device.fit.FitFiles.START_S;
import static footfall.device.fit.FitFiles.notes;
import static footfall.device.fit.FitFiles.read;
import static org.assertj.core.api.Assertions.assertThat;

import footfall.analyzer.activity.Column;
import footfall.analyzer.activity.Quantity;
import footfall.analyzer.activity.SeriesSource;
import footfall.device.ParsedRecording;
import footfall.device.fit.bytes.BaseType;
import footfall.device.fit.bytes.FitEncoder;
import footfall.device.fit.bytes.MessageLayout;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fields that applications add: what they mean is told by name and unit, whatever native number they claim. */
class DeveloperFieldsTest {
    private static final double NONE = Double.NaN;
    private static final byte[] STRYD = HexFormat.of().parseHex("660a581e5301460c8f2f034c8b6dc90f");

    /** A field as an application describes it; native −1 claims none. */
    private record Described(int number, String name, String unit, BaseType type, int nativeField) {}

    @Test
    void strydFieldsComeInTheQuantitysUnit() throws IOException {
        ParsedRecording read = records(
                List.of(
                        new Described(0, "Power", "Watts", BaseType.UINT16, 7),
                        new Described(2, "Cadence", "RPM", BaseType.UINT8, 4),
                        new Described(3, "Ground Time", "Milliseconds", BaseType.UINT16, 41),
                        new Described(4, "Vertical Oscillation", "Centimeters", BaseType.FLOAT32, 39),
                        new Described(7, "Elevation", "Meters", BaseType.UINT16, -1),
                        new Described(8, "Form Power", "Watts", BaseType.UINT16, -1),
                        new Described(9, "Leg Spring Stiffness", "kN/m", BaseType.FLOAT32, -1)),
                new Object[][] {
                    {250, 84, 243, 7.5, 65534, 70, 9.25}, {0, 0, 0, 0.0, 12, 0, 0.0},
                });
        assertThat(values(read, Quantity.POWER)).containsExactly(250, 0);
        assertThat(values(read, Quantity.CADENCE)).containsExactly(168, 0);
        assertThat(values(read, Quantity.GROUND_CONTACT_TIME)).containsExactly(243, NONE);
        assertThat(values(read, Quantity.VERTICAL_OSCILLATION)).containsExactly(75, NONE);
        assertThat(values(read, Quantity.ALTITUDE)).containsExactly(-2, 12);
        assertThat(values(read, Quantity.FORM_POWER)).containsExactly(70, NONE);
        assertThat(values(read, Quantity.LEG_SPRING_STIFFNESS)).containsExactly(9.25, NONE);
        assertThat(read.activity().records().of(Quantity.CADENCE).get(0).source())
                .isEqualTo(SeriesSource.ofApp("Stryd", "Cadence", "RPM"));
    }

    @Test
    void unitWinsOverTheNativeNumberThatIsClaimed() throws IOException {
        ParsedRecording read = records(
                List.of(
                        new Described(1, "Cadence", "SPM", BaseType.UINT8, 4),
                        new Described(2, "Ground Time", "ms", BaseType.UINT16, 40)),
                new Object[][] {{172, 251}});
        assertThat(values(read, Quantity.CADENCE)).containsExactly(172);
        assertThat(values(read, Quantity.GROUND_CONTACT_TIME)).containsExactly(251);
        assertThat(read.activity().records().of(Quantity.GROUND_CONTACT_SHARE)).isEmpty();
    }

    @Test
    void withoutAUnitTheNativeNumberDecidesAndOtherwiseNothingIsGuessed() throws IOException {
        ParsedRecording read = records(
                List.of(
                        new Described(1, "Cadence", "", BaseType.UINT8, 4),
                        new Described(2, "Ground Time", "", BaseType.UINT16, -1),
                        new Described(3, "Vertical Oscillation", "furlong", BaseType.UINT16, 39)),
                new Object[][] {{86, 251, 9}});
        assertThat(values(read, Quantity.CADENCE)).containsExactly(172);
        assertThat(read.activity().records().columns()).hasSize(1);
        assertThat(notes(read)).containsExactly("developer-unit-unclear");
    }

    @Test
    void foreignNamesAreLeftAlone() throws IOException {
        ParsedRecording read = records(
                List.of(
                        new Described(1, "Stroke Rate", "spm", BaseType.UINT8, 4),
                        new Described(2, "doughnuts", "doughnuts/min", BaseType.UINT16, -1)),
                new Object[][] {{30, 2}});
        assertThat(read.activity().records().columns()).isEmpty();
        assertThat(read.activity().notes()).isEmpty();
    }

    @Test
    void unnamedRunScribeFieldsAreToldByTheirNumbers() throws IOException {
        List<Described> fields = new ArrayList<>();
        for (int number : new int[] {0, 1, 2, 3, 6, 7, 8, 9}) {
            fields.add(new Described(number, "", "", BaseType.FLOAT32, -1));
        }
        ParsedRecording read = records(fields, new Object[][] {{9.5, 4.5, 8.0, -7.0, 10.5, 5.5, 9.0, -6.0}});
        assertThat(values(read, Quantity.IMPACT_LEFT)).containsExactly(9.5);
        assertThat(values(read, Quantity.BRAKING_LEFT)).containsExactly(4.5);
        assertThat(values(read, Quantity.IMPACT_RIGHT)).containsExactly(10.5);
        assertThat(values(read, Quantity.BRAKING_RIGHT)).containsExactly(5.5);
        assertThat(read.activity().records().columns()).hasSize(4);
        assertThat(read.activity()
                        .records()
                        .of(Quantity.IMPACT_LEFT)
                        .get(0)
                        .source()
                        .field())
                .isEqualTo("0");
    }

    @Test
    void aSingleUnnamedFieldIsNotTakenForRunScribe() throws IOException {
        ParsedRecording read = records(List.of(new Described(0, "", "", BaseType.FLOAT32, -1)), new Object[][] {{9.5}});
        assertThat(read.activity().records().columns()).isEmpty();
    }

    @Test
    void runScribePlusKeepsItsSides() throws IOException {
        ParsedRecording read = records(
                List.of(
                        new Described(0, "RS_Impact_GS_L", "G", BaseType.FLOAT32, -1),
                        new Described(1, "RS_Impact_GS_R", "", BaseType.FLOAT32, -1),
                        new Described(2, "RS_ContactTime_L", "ms", BaseType.UINT16, -1)),
                new Object[][] {{9.5, 10.25, 260}});
        assertThat(values(read, Quantity.IMPACT_LEFT)).containsExactly(9.5);
        assertThat(values(read, Quantity.IMPACT_RIGHT)).containsExactly(10.25);
        assertThat(values(read, Quantity.GROUND_CONTACT_TIME)).containsExactly(260);
    }

    @Test
    void sensorThatWroteOnlyZerosIsNotThere() throws IOException {
        ParsedRecording read = records(
                List.of(
                        new Described(0, "Power", "Watts", BaseType.UINT16, 7),
                        new Described(2, "Cadence", "RPM", BaseType.UINT8, 4),
                        new Described(3, "Ground Time", "Milliseconds", BaseType.UINT16, 41)),
                new Object[][] {{0, 0, 0}, {0, 0, 0}});
        assertThat(read.activity().records().columns()).isEmpty();
        assertThat(notes(read)).containsExactly("no-sensor");
        assertThat(read.activity().notes().get(0).message()).contains("Stryd: Cadence (RPM)");
    }

    @Test
    void developerColumnStaysApartFromTheNativeOne() throws IOException {
        byte[] file = FitFiles.file(encoder -> {
            describe(encoder, 0, STRYD, List.of(new Described(2, "Cadence", "RPM", BaseType.UINT8, 4)));
            encoder.define(0, FitFiles.cadenceLayout().developer(2, BaseType.UINT8, 0));
            encoder.data(0, START_S, 80, 83);
        });
        List<Column> columns = read(file).activity().records().of(Quantity.CADENCE);
        assertThat(columns).hasSize(2);
        assertThat(columns.get(0).source().nativeField()).isTrue();
        assertThat(columns.get(0).values()).containsExactly(160);
        assertThat(columns.get(1).values()).containsExactly(166);
    }

    @Test
    void twoApplicationsOneOfThemWithoutAnId() throws IOException {
        byte[] file = FitFiles.file(encoder -> {
            describe(encoder, 0, STRYD, List.of(new Described(0, "Power", "Watts", BaseType.UINT16, 7)));
            describe(encoder, 1, null, List.of(new Described(0, "Power", "W", BaseType.UINT16, 7)));
            encoder.define(
                    0,
                    MessageLayout.bigEndian(20)
                            .field(253, BaseType.UINT32)
                            .developer(0, BaseType.UINT16, 1)
                            .developer(0, BaseType.UINT16, 0));
            encoder.data(0, START_S, 301, 302);
        });
        List<Column> columns = read(file).activity().records().of(Quantity.POWER);
        assertThat(columns).extracting(column -> column.source().app()).containsExactly("unnamed app", "Stryd");
        assertThat(columns).extracting(column -> column.values()[0]).containsExactly(301.0, 302.0);
    }

    @Test
    void undescribedFieldsAndFieldsOnOtherMessagesDisturbNothing() throws IOException {
        byte[] file = FitFiles.file(encoder -> {
            encoder.define(0, FitFiles.cadenceLayout().developer(9, BaseType.UINT16, 5));
            encoder.data(0, START_S, 80, 12345);
            describe(encoder, 0, STRYD, List.of(new Described(0, "Power", "Watts", BaseType.UINT16, 7)));
            encoder.define(1, MessageLayout.of(18).field(5, BaseType.ENUM).developer(0, BaseType.UINT16, 0));
            encoder.data(1, 1, 250);
        });
        ParsedRecording read = read(file);
        assertThat(values(read, Quantity.CADENCE)).containsExactly(160);
        assertThat(read.activity().sessions()).hasSize(1);
        assertThat(notes(read)).containsExactly("developer-field-undescribed");
    }

    @Test
    void descriptionThatChangesCountsFromThere() throws IOException {
        byte[] file = FitFiles.file(encoder -> {
            encoder.define(0, MessageLayout.of(20).field(253, BaseType.UINT32).developer(0, BaseType.UINT8, 0));
            describe(encoder, 0, STRYD, List.of(new Described(0, "Cadence", "RPM", BaseType.UINT8, 4)));
            encoder.data(0, START_S, 80);
            describe(encoder, 0, STRYD, List.of(new Described(0, "Cadence", "SPM", BaseType.UINT8, 4)));
            encoder.data(0, START_S + 1, 162);
        });
        List<Column> columns = read(file).activity().records().of(Quantity.CADENCE);
        assertThat(columns.get(0).values()).containsExactly(160, NONE);
        assertThat(columns.get(1).values()).containsExactly(NONE, 162);
    }

    private static ParsedRecording records(List<Described> fields, Object[][] rows) throws IOException {
        return read(FitFiles.file(encoder -> {
            describe(encoder, 0, STRYD, fields);
            MessageLayout layout = MessageLayout.of(20).field(253, BaseType.UINT32);
            for (Described field : fields) {
                layout.developer(field.number(), field.type(), 0);
            }
            encoder.define(0, layout);
            for (int i = 0; i < rows.length; i++) {
                Object[] values = new Object[rows[i].length + 1];
                values[0] = START_S + i;
                System.arraycopy(rows[i], 0, values, 1, rows[i].length);
                encoder.data(0, values);
            }
        }));
    }

    private static void describe(FitEncoder encoder, int index, byte[] applicationId, List<Described> fields)
            throws IOException {
        MessageLayout application = MessageLayout.of(207).field(3, BaseType.UINT8);
        if (applicationId == null) {
            encoder.define(8, application);
            encoder.data(8, index);
        } else {
            encoder.define(8, application.array(1, BaseType.BYTE, 16));
            encoder.data(8, index, applicationId);
        }
        for (Described field : fields) {
            MessageLayout layout = MessageLayout.of(206)
                    .field(0, BaseType.UINT8)
                    .field(1, BaseType.UINT8)
                    .field(2, BaseType.UINT8);
            List<Object> values =
                    new ArrayList<>(List.of(index, field.number(), field.type().code()));
            if (!field.name().isEmpty()) {
                layout.text(3, 32);
                values.add(field.name());
            }
            if (!field.unit().isEmpty()) {
                layout.text(8, 16);
                values.add(field.unit());
            }
            if (field.nativeField() >= 0) {
                layout.field(15, BaseType.UINT8);
                values.add(field.nativeField());
            }
            encoder.define(9, layout);
            encoder.data(9, values.toArray());
        }
    }

    private static double[] values(ParsedRecording read, Quantity quantity) {
        return read.activity().records().of(quantity).get(0).values();
    }
}
