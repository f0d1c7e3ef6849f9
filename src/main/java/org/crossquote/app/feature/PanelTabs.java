package org.crossquote.app.feature;

import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** The panel beside the columns, where one of several tabs is open. */
public interface PanelTabs {
    /** One tab. */
    interface Tab {
        /** Opens it when the panel is shown, and otherwise when it is shown next. */
        void select();

        /** Opens it, and shows the panel. */
        void open();

        /** Says that it shows in its own way what the reader chooses in the columns: it stays then, where others give way to the comparison. */
        void follow();

        /** Whether it is the open one. */
        boolean isOpen();
    }

    /**
     * Adds a tab behind those that are there.
     *
     * @param name what the reader sees
     * @param content made when the tab is opened for the first time
     */
    Tab add(ObservableValue<String> name, Supplier<? extends Node> content);

    /** Adds a tab whose name stays. */
    Tab add(String name, Supplier<? extends Node> content);

    /** Opens the first tab. */
    void selectFirst();

    /** Shows something in place of a tab until one is opened, and shows the panel. */
    void openInstead(Node content);

    /** Whether no tab is open, but what was last shown in place of one. */
    boolean isInstead();

    /** Whether something in the panel has the keyboard. */
    boolean hasKeyboard();

    /** Whether the open tab shows in its own way what the reader chooses in the columns. */
    boolean isFollowing();

    /** Whether the reader is doing something in the panel: it has the keyboard, or the mouse is down in it. */
    boolean isInUse();

    /** Whether the panel is shown. */
    BooleanProperty shownProperty();
}
