// SPDX-License-Identifier: Apache-2.0
package footfall.device.protocol;

import footfall.analyzer.QualityWarning;
import footfall.analyzer.signal.SampleBlock;
import footfall.analyzer.signal.SensorFacts;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a device said, sample by sample. */
final class Heard implements SensorListener {
    final List<SensorFacts> sensors = new ArrayList<>();
    final List<double[]> samples = new ArrayList<>();
    final List<Long> hosts = new ArrayList<>();
    final List<String> restarts = new ArrayList<>();
    final List<RscMeasurement> pods = new ArrayList<>();
    final List<Double> beltSpeeds = new ArrayList<>();
    final List<Integer> batteries = new ArrayList<>();
    final List<QualityWarning> notes = new ArrayList<>();
    String device = "";
    long lost;

    @Override
    public void sensor(SensorFacts facts, String name) {
        sensors.add(facts);
        device = name;
    }

    @Override
    public void samples(long hostNs, SampleBlock block, long lostBefore) {
        lost += lostBefore;
        for (int i = 0; i < block.size(); i++) {
            hosts.add(hostNs);
            samples.add(
                    block.hasGyro()
                            ? new double[] {
                                block.timeS()[i],
                                block.axG()[i],
                                block.ayG()[i],
                                block.azG()[i],
                                block.gxDps()[i],
                                block.gyDps()[i],
                                block.gzDps()[i]
                            }
                            : new double[] {block.timeS()[i], block.axG()[i], block.ayG()[i], block.azG()[i]});
        }
    }

    @Override
    public void restarted(long hostNs, String why) {
        restarts.add(why);
    }

    @Override
    public void pod(long hostNs, RscMeasurement measurement) {
        pods.add(measurement);
    }

    @Override
    public void beltSpeed(long hostNs, double speedMps) {
        beltSpeeds.add(speedMps);
    }

    @Override
    public void battery(long hostNs, int chargePct) {
        batteries.add(chargePct);
    }

    @Override
    public void named(long hostNs, String name) {
        device = name;
    }

    @Override
    public void note(long hostNs, QualityWarning warning) {
        notes.add(warning);
    }

    List<String> noteCodes() {
        return notes.stream().map(QualityWarning::code).toList();
    }

    double[] timesS() {
        return samples.stream().mapToDouble(sample -> sample[0]).toArray();
    }
}
