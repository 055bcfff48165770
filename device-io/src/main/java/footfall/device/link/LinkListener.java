// SPDX-License-Identifier: Apache-2.0
package footfall.device.link;

/** Takes what a link gives, one call at a time, on threads of the link: it must not block for long. */
public interface LinkListener {
    /** The next frame. */
    void frame(Frame frame);

    /** The link stands differently. */
    void state(LinkEvent event);
}
