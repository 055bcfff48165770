// SPDX-License-Identifier: Apache-2.0
/** What the XML formats share: a reader that bears defects, numbers and times, and track points that become columns. */
@NullMarked
package footfall.device.xml;

import org.jspecify.annotations.NullMarked;
