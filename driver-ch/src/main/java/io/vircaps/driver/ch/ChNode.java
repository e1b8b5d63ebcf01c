package io.vircaps.driver.ch;

import io.vircaps.connect.Node;
import io.vircaps.host.HostView;
import io.vircaps.host.HostnameProbe;
import io.vircaps.host.cpu.NodeInfoProbe;
import io.vircaps.model.host.NodeInfo;

/**
 * The node functions of {@code ch_driver.c}.
 *
 * @param view the host
 */
record ChNode(HostView view) implements Node {
    @Override
    public NodeInfo info() {
        return new NodeInfoProbe(view).nodeInfo();
    }

    @Override
    public String hostname() {
        return HostnameProbe.probe(view.source());
    }
}
