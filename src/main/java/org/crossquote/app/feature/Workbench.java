package org.crossquote.app.feature;

import org.crossquote.app.ReaderModel;
import org.crossquote.app.action.Actions;
import org.crossquote.app.action.PaletteSources;
import org.crossquote.app.compare.ColumnsView;
import org.crossquote.app.opening.Workspace;
import org.crossquote.app.overlay.Overlay;
import org.crossquote.app.preference.PreferenceValues;
import org.crossquote.app.preference.item.PreferenceItems;
import org.crossquote.app.status.MessageBanners;
import org.crossquote.app.status.StatusLine;
import org.crossquote.app.style.StyleSheets;
import org.crossquote.app.view.MainViews;

/**
 * What the window offers to a feature. All of it is for the FX thread.
 *
 * @param model what is open, what the reader looks at, what is shown of it
 * @param columns the articles beside each other: {@link ColumnsView#addPart} gives each column layers of highlights, marks on its ruler, a
 *     badge or a fact on its card
 * @param actions the registry of commands: menus, keys, palette and key sheet are made from it
 * @param palette what the palette finds besides commands
 * @param panel the tabs beside the columns
 * @param views the main views that can stand where the columns are: {@code views().add} gives one its name, its place in the switch and its command
 * @param places where else there is room: bar, below and over the columns
 * @param menus what can be added to the menus of words and of speakers
 * @param status the line at the bottom: facts that stay, hints and news that go
 * @param banners what the reader must know or decide, under the bar until it is put away
 * @param overlay what lies over the window until it is done
 * @param styles the colours, and where a feature's style sheet is added
 * @param work where work runs that takes its time
 * @param preferences what is remembered from one start to the next, a section for each feature
 * @param preferenceItems what the page of preferences shows: a feature adds what can be chosen of it
 * @param life when a collection is opened, when all is to be saved, when the window has gone
 * @param workspace where the articles come from: opens others
 */
public record Workbench(
        ReaderModel model,
        ColumnsView columns,
        Actions actions,
        PaletteSources palette,
        PanelTabs panel,
        MainViews views,
        WindowPlaces places,
        ContextMenus menus,
        StatusLine status,
        MessageBanners banners,
        Overlay overlay,
        StyleSheets styles,
        Work work,
        PreferenceValues preferences,
        PreferenceItems preferenceItems,
        WindowLife life,
        Workspace workspace) {}
