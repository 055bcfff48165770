// SPDX-License-Identifier: Apache-2.0
package footfall.reports.reference;

/**
 * A published work.
 *
 * @param id citation id
 * @param text authors, year, title, where; plain text
 */
public record Reference(String id, String text) {}
