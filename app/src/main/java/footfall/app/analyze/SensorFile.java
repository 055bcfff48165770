// SPDX-License-Identifier: Apache-2.0
package footfall.app.analyze;

/**
 * Another sensor of the same run.
 *
 * @param file its recording
 * @param options where it was worn
 */
public record SensorFile(String file, SensorOptions options) {}
