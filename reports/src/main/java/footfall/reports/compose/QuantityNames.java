// SPDX-License-Identifier: Apache-2.0
package footfall.reports.compose;

import footfall.analyzer.activity.Quantity;
import java.util.Locale;
import java.util.Optional;

/** Message keys for the names of recorded quantities. */
final class QuantityNames {
    private QuantityNames() {}

    /** Key for a plain English name; nothing for a name that is no {@link Quantity}. */
    static Optional<String> key(String label) {
        for (Quantity quantity : Quantity.values()) {
            if (quantity.label().equals(label)) {
                return Optional.of(key(quantity));
            }
        }
        return Optional.empty();
    }

    static String key(Quantity quantity) {
        return "quantity." + quantity.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
