package org.crossquote.app;

import javafx.scene.Node;

/** Fills a page when something has changed: now while it is in the scene, otherwise when it comes there again. */
public final class WhenSeen {
    private final Node page;
    private final Runnable fill;
    private boolean stale;

    /**
     * @param page the page
     * @param fill makes its content anew
     */
    public WhenSeen(Node page, Runnable fill) {
        this.page = page;
        this.fill = fill;
        page.sceneProperty().addListener((value, before, now) -> {
            if (now != null && stale) {
                fillNow();
            }
        });
    }

    /** Something has changed. */
    public void fill() {
        stale = true;
        if (page.getScene() != null) {
            fillNow();
        }
    }

    private void fillNow() {
        stale = false;
        fill.run();
    }
}
