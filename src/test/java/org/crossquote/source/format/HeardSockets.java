package org.crossquote.source.format;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears of every socket that would connect: the platform's sockets ask which proxy to use before they do. */
public final class HeardSockets implements AutoCloseable {
    private final ProxySelector before = ProxySelector.getDefault();
    private final List<URI> asked = new CopyOnWriteArrayList<>();

    public HeardSockets() {
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI address) {
                asked.add(address);
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI address, SocketAddress proxy, IOException e) {}
        });
    }

    /** Where something wanted to connect to. */
    public List<URI> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        ProxySelector.setDefault(before);
    }
}
