// SPDX-License-Identifier: Apache-2.0
package footfall.reports.reference;

import static org.assertj.core.api.Assertions.assertThat;

import footfall.reports.guidance.Guideline;
import footfall.reports.guidance.Guidelines;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    @Test
    void anArticleReadsAsASentence() {
        References references = References.parse("@article{a1,\n author = {Garc{\\'i}a-P{\\\"o}l, F. and Ng, B. and "
                + "O'Hara, C. and Last, D.},\n title = {Feet {\\&} {IMUs}},\n journal = {Sports \\& More},\n"
                + " year = {2019}, volume = {14}, number = {9}, pages = {1--8},\n doi = {10.1/x(2)}\n}\n");
        assertThat(references.find("a1").orElseThrow().text())
                .isEqualTo(
                        "García-Pöl, Ng, O'Hara et al. (2019). Feet & IMUs. Sports & More, 14(9), 1–8. doi:10.1/x(2)");
    }

    @Test
    void severalEntriesStayApart() {
        References references =
                References.parse("@book{b,\n title = {B}, year = {2005}\n}\n@misc{c,\n title = {C}\n}\n");
        assertThat(references.find("b").orElseThrow().text()).isEqualTo("(2005). B.");
        assertThat(references.find("c").orElseThrow().text()).isEqualTo("C.");
        assertThat(references.find("d")).isEmpty();
    }

    @Test
    void aPageOnTheWebIsNamedAndACommentOnItIsNot() {
        References references = References.parse("@misc{w,\n title = {T}, howpublished = {Journal, "
                + "\\url{https://x.org/a}}, note = {a comment}\n}\n");
        assertThat(references.find("w").orElseThrow().text()).isEqualTo("T. Journal, https://x.org/a.");
    }

    @Test
    void everyGuidelineRestsOnAKnownWork() {
        for (Guideline guideline : Guidelines.all()) {
            for (String id : guideline.source()) {
                assertThat(References.ofThisBuild().find(id)).as(id).isPresent();
            }
        }
    }
}
