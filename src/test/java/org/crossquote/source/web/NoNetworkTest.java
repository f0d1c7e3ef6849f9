package org.crossquote.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.crossquote.source.format.HeardSockets;
import org.crossquote.source.format.SourceFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NoNetworkTest {
    private static final String HERE = "http://127.0.0.1:9/";
    private static final String PAGE = """
            <?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "%1$sxhtml1-strict.dtd">
            <html><head><base href="%1$s"><meta http-equiv="refresh" content="0; url=%1$snext"><link rel="stylesheet" href="%1$sa.css">
            <script src="%1$sa.js"></script><style>@font-face { src: url(%1$sfont.woff) } body { background: url(%1$sb.png) }</style>
            <script type="application/ld+json">{"@context":"%1$scontext","@type":"NewsArticle","headline":"Bridge closed","image":"%1$sc.png"}</script>
            </head><body onload="location='%1$s'"><article><h1>Bridge closed</h1><img src="%1$sd.png" srcset="%1$se.png 2x">
            <p>The old bridge over the Lune was closed on Monday evening after divers found cracks in two of its piers.</p>
            <iframe src="%1$sframe"></iframe><object data="%1$sobject"></object><video src="%1$svideo"></video><embed src="%1$sembed">
            <p>“Nobody crosses before we know more,” said the surveyor Ida Vik, who had warned of the cracks.</p>
            </article><frameset><frame src="%1$sframe2"></frameset></body></html>
            """.formatted(HERE);

    private final HeardSockets sockets = new HeardSockets();

    @AfterEach
    void letGo() {
        sockets.close();
    }

    @Test
    void nothingThatAPageNamesIsLoaded() throws Exception {
        String text = new WebPageReader()
                .read(SourceFile.of("page.xhtml", PAGE.getBytes(StandardCharsets.UTF_8)))
                .getFirst()
                .text();
        assertThat(text).contains("Ida Vik");
        assertThat(sockets.asked()).isEmpty();
    }

    @Test
    void aSocketWouldBeHeard() throws Exception {
        try (Socket socket = new Socket()) {
            assertThat(catchThrowable(
                            () -> socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), 9), 1000)))
                    .satisfiesAnyOf(
                            e -> assertThat(e).isNull(), e -> assertThat(e).isInstanceOf(IOException.class));
        }
        assertThat(sockets.asked()).isNotEmpty();
    }
}
