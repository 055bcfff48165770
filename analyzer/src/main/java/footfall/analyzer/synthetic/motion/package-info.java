// SPDX-License-Identifier: Apache-2.0
/** Raw acceleration of a made-up person, at every placement, whose contacts and cadence are known exactly. */
@NullMarked
package footfall.analyzer.synthetic.motion;

import org.jspecify.annotations.NullMarked;
