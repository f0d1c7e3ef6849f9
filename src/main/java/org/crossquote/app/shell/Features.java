package org.crossquote.app.shell;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.alike.AlikeFeature;
import org.crossquote.app.articles.ArticlesFeature;
import org.crossquote.app.bar.DisplayFilterActions;
import org.crossquote.app.change.ChangeFeature;
import org.crossquote.app.change.EarlierTexts;
import org.crossquote.app.clipboard.ClipboardFeature;
import org.crossquote.app.command.KeysFeature;
import org.crossquote.app.difference.DifferenceFeature;
import org.crossquote.app.difference.DifferencesViewModel;
import org.crossquote.app.export.ExportFeature;
import org.crossquote.app.facts.FactsFeature;
import org.crossquote.app.feature.Feature;
import org.crossquote.app.follow.FollowFeature;
import org.crossquote.app.help.HelpActions;
import org.crossquote.app.language.LanguageFeature;
import org.crossquote.app.note.NotesFeature;
import org.crossquote.app.note.correction.Corrections;
import org.crossquote.app.note.correction.DateCorrections;
import org.crossquote.app.note.correction.DifferenceDecisions;
import org.crossquote.app.note.model.NoteCounts;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.panel.ComparisonFeature;
import org.crossquote.app.panel.GapsFeature;
import org.crossquote.app.panel.QuotationsFeature;
import org.crossquote.app.panel.WordingsFeature;
import org.crossquote.app.preference.page.PreferencesFeature;
import org.crossquote.app.print.PrintFeature;
import org.crossquote.app.reading.ArticleActions;
import org.crossquote.app.reading.ReadingFeature;
import org.crossquote.app.search.SearchFeature;
import org.crossquote.app.speakers.SpeakersFeature;
import org.crossquote.app.startpage.StartPageFeature;
import org.crossquote.app.theme.ThemeFeature;
import org.crossquote.app.time.TimeFeature;
import org.crossquote.app.watch.WatchFeature;
import org.crossquote.reading.AlikeReader;
import org.crossquote.reading.DifferenceReader;
import org.crossquote.reading.EventReader;
import org.jspecify.annotations.Nullable;

/** The features of the window. A new one is a line here. */
public final class Features {
    private Features() {}

    /**
     * All features, in the order of their tabs and of their commands in the palette.
     *
     * @param model what is open
     * @param services what the window needs from outside
     */
    public static List<Feature> all(ReaderModel model, WindowServices services) {
        return all(model, services, new DifferenceReader());
    }

    /**
     * All features, in windows that look for differences with the same tables.
     *
     * @see #all(ReaderModel, WindowServices)
     */
    public static List<Feature> all(ReaderModel model, WindowServices services, DifferenceReader reader) {
        NotesViewModel notes =
                new NotesViewModel(services.notes(), services.background(), services.fx(), Clock.systemUTC());
        ClipboardFeature clipboard = services.pasted() == null
                ? null
                : new ClipboardFeature(services.pasted(), article -> (int)
                        notes.live().stream().filter(note -> note.isIn(article)).count());
        EarlierTexts texts = new EarlierTexts(model);
        List<Feature> features = new ArrayList<>(usual(model, services, notes, reader, clipboard, texts));
        features.add(new ChangeFeature(texts));
        features.add(new StartPageFeature(
                services.library(),
                services.folders(),
                notes.book().countsProperty().map(NoteCounts::live),
                Clock.systemDefaultZone()));
        if (clipboard != null) {
            features.add(clipboard);
        }
        features.add(new KeysFeature());
        features.add(new PreferencesFeature());
        features.add(new WatchFeature(services.watcher(), services.library(), Clock.systemUTC(), texts));
        return features;
    }

    private static List<Feature> usual(
            ReaderModel model,
            WindowServices services,
            NotesViewModel notes,
            DifferenceReader reader,
            @Nullable ClipboardFeature clipboard,
            EarlierTexts texts) {
        DifferenceDecisions decisions = new DifferenceDecisions(notes, model);
        DifferencesViewModel found = new DifferencesViewModel(model, reader::differences, decisions);
        DifferenceFeature differences = new DifferenceFeature(found);
        ExportFeature export =
                new ExportFeature(notes, services.files(), reading -> decisions.remaining(reader.differences(reading)));
        return List.of(
                new ReadingFeature(),
                new FollowFeature(),
                window -> new DisplayFilterActions(window).register(),
                new ThemeFeature(),
                new LanguageFeature(),
                window -> new WindowActions(window).register(),
                window -> new HelpActions(window).register(),
                window -> new ArticleActions(window).register(),
                new ComparisonFeature(
                        new Corrections(notes, model)::notLinked,
                        notes.edits().writingProperty()::get,
                        differences::lines),
                new QuotationsFeature(),
                new WordingsFeature(differences::pieces, differences::onChange),
                new GapsFeature(),
                new AlikeFeature(new AlikeReader()::near),
                new SearchFeature(notes),
                differences,
                new SpeakersFeature(
                        found.allProperty(),
                        found.stateProperty().map(state -> state == DifferencesViewModel.State.DONE)),
                new FactsFeature(),
                new TimeFeature(new DateCorrections(notes, model)),
                new ArticlesFeature(
                        new EventReader()::events,
                        clipboard == null ? article -> {} : clipboard::delete,
                        clipboard == null ? article -> {} : clipboard::rename),
                new NotesFeature(notes, services.files(), export::copyNotes, texts),
                new PrintFeature(
                        notes, reading -> decisions.remaining(reader.differences(reading)), services.printing()),
                export);
    }
}
