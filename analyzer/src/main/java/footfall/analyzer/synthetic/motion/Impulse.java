// SPDX-License-Identifier: Apache-2.0
package footfall.analyzer.synthetic.motion;

/**
 * What forces over a pulse do to speed and height, in closed form: the sum of force × time, and the sum of force × the time that is
 * left for it to lift. Forces in g, times in s. Not thread-safe: one per trunk.
 */
final class Impulse {
    private double pulseS;
    private double impulseS;
    private double liftS2;

    /** Begins a pulse of a length. */
    void begin(double lengthS) {
        pulseS = lengthS;
        impulseS = 0;
        liftS2 = 0;
    }

    /** A sine of so many half turns over a span that began before the pulse and acts on it until a time. */
    void addArc(double g, int halfTurns, double spanS, double beforeS, double untilS) {
        if (g == 0 || untilS <= 0) {
            return;
        }
        double k = halfTurns * StrictMath.PI / spanS;
        double cosFrom = StrictMath.cos(k * beforeS);
        double cosTo = StrictMath.cos(k * (untilS + beforeS));
        double bend = (StrictMath.sin(k * (untilS + beforeS)) - StrictMath.sin(k * beforeS)) / k;
        double area = (cosFrom - cosTo) / k;
        impulseS += g * area;
        liftS2 += g * (pulseS * area - (bend / k - untilS * cosTo / k));
    }

    /** A shape of the pulse's own time scale. */
    void addShape(double g, Curve shape, double fromS, double lengthS) {
        impulseS += g * lengthS * shape.mean();
        liftS2 += g * lengthS * ((pulseS - fromS) * shape.mean() - lengthS * shape.moment());
    }

    /** A weight of 1 g that is handed over within the first quarter of the pulse, or taken over within the last. */
    void addHandOver(boolean first) {
        impulseS += pulseS / 8;
        liftS2 += pulseS * pulseS * (first ? 11 : 1) / 96;
    }

    double impulseS() {
        return impulseS;
    }

    double liftS2() {
        return liftS2;
    }
}
