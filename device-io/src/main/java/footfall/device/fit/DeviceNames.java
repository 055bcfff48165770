// SPDX-License-Identifier: Apache-2.0
package footfall.device.fit;

import footfall.device.fit.bytes.FitMessage;
import footfall.device.fit.profile.MessageProfile;
import footfall.device.fit.profile.Profile;

/** Who made the recording and what kind of file it is, in plain words. Serial numbers are never read. */
final class DeviceNames {
    /** What programs without a number of their own write: their name says more. */
    private static final int DEVELOPMENT = 255;

    private static final int GARMIN = 1;
    /** The device that wrote the file, in {@code device_info}. */
    private static final int CREATOR = 0;

    private static final MessageProfile FILE_ID = Profile.standard().message("file_id");
    private static final MessageProfile DEVICE_INFO = Profile.standard().message("device_info");

    private String fromFile = "";
    private String fromInfo = "";
    private String content = "";

    /** Takes a {@code file_id} message; the first one that says something counts. */
    void fileId(FitMessage message) {
        if (fromFile.isEmpty()) {
            fromFile = name(message, FILE_ID);
        }
        long type = message.field(FILE_ID.field("type").number());
        if (content.isEmpty() && type != FitMessage.ABSENT) {
            String word = Profile.standard().word("file", type);
            content = word.isEmpty() ? "file type " + type : word;
        }
    }

    /** Takes a {@code device_info} message of the device itself. */
    void deviceInfo(FitMessage message) {
        if (fromInfo.isEmpty()
                && message.field(DEVICE_INFO.field("device_index").number()) == CREATOR) {
            fromInfo = name(message, DEVICE_INFO);
        }
    }

    private static String name(FitMessage message, MessageProfile profile) {
        long manufacturer = message.field(profile.field("manufacturer").number());
        long product = message.field(profile.field("product").number());
        String named = message.text(profile.field("product_name").number());
        String maker = maker(manufacturer);
        if (!named.isEmpty() && manufacturer == DEVELOPMENT) {
            return named;
        }
        if (!named.isEmpty()) {
            return named.startsWith(maker) ? named : (maker + " " + named).strip();
        }
        if (product == FitMessage.ABSENT || product == 0) {
            return maker;
        }
        String word = manufacturer == GARMIN ? Profile.standard().word("garmin_product", product) : "";
        return (maker + " " + (word.isEmpty() ? "product " + product : word)).strip();
    }

    private static String maker(long number) {
        if (number == FitMessage.ABSENT) {
            return "";
        }
        String word = Profile.standard().word("manufacturer", number);
        return word.isEmpty() ? "manufacturer " + number : word;
    }

    /** Manufacturer and product, or empty. */
    String device() {
        return fromFile.isEmpty() ? fromInfo : fromFile;
    }

    /** What the file says that it is, or empty. */
    String content() {
        return content;
    }
}
