package org.crossquote.app.feature;

/**
 * Something that the window can do: a tab of the panel, marks in the columns, a few commands. A feature is one package, and one line in the list
 * that the window is made with. It knows the window by what a {@link Workbench} offers, and the window does not know it.
 */
@FunctionalInterface
public interface Feature {
    /**
     * Puts the feature into the window. It is called once, on the FX thread, at a start when the articles stand on the screen; features are installed in
     * the order of their list, which is the order of tabs, of menu entries and of the palette.
     *
     * @param window what it offers
     */
    void install(Workbench window);
}
