// SPDX-License-Identifier: Apache-2.0
package footfall.reports;

import footfall.analyzer.Analysis;
import footfall.reports.guidance.Guidance;
import java.util.Optional;

/**
 * Everything that is said about one recording: what every writer takes.
 *
 * @param input what was read
 * @param analysis what was measured
 * @param guidance what the runner may do with it; absent where no running cadence is known
 */
public record Answer(InputDescription input, Analysis analysis, Optional<Guidance> guidance) {}
