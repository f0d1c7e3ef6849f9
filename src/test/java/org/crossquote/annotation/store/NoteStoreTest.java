package org.crossquote.annotation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crossquote.annotation.AnchorStatus;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.AnnotationSnapshot;
import org.crossquote.annotation.CurrentAnnotations;
import org.crossquote.annotation.RandomNotes;
import org.crossquote.annotation.Target;
import org.crossquote.annotation.Texts;
import org.crossquote.annotation.TickingClock;
import org.crossquote.annotation.anchor.AnchoredNotes;
import org.crossquote.annotation.jsonld.CollectionFile;
import org.crossquote.annotation.jsonld.CollectionReader;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteStoreTest {
    private static final ArticleCollection FIVE = Texts.five();
    private static final Instant NOW = Instant.parse("2026-04-01T08:00:00Z");

    @TempDir
    private Path folder;

    private final TickingClock clock = new TickingClock();
    private RandomNotes made = new RandomNotes(FIVE, 1);

    @BeforeEach
    void startAgain() {
        made = new RandomNotes(FIVE, 1);
    }

    private NoteStore open(ArticleCollection collection) throws IOException {
        return NoteStore.open(folder, collection, clock);
    }

    private static AnnotationSnapshot with(AnnotationSnapshot set, Annotation... more) {
        CurrentAnnotations notes = new CurrentAnnotations(set);
        Stream.of(more).forEach(notes::put);
        return notes.snapshot();
    }

    private Path saved(Annotation... annotations) throws IOException {
        try (NoteStore store = open(FIVE)) {
            store.save(with(store.notes(), annotations));
            return store.file();
        }
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    @Test
    void givesBackWhatWasSaved() throws IOException {
        Annotation[] notes = Stream.generate(made::nextWithOthers).limit(50).toArray(Annotation[]::new);
        saved(notes);
        try (NoteStore again = open(FIVE)) {
            assertThat(again.openedAs()).isInstanceOf(OpenedAs.Left.class);
            assertThat(again.notes().annotations().values()).containsExactly(notes);
        }
    }

    @Test
    void writesNothingByOpening() throws IOException {
        try (NoteStore store = open(FIVE)) {
            assertThat(store.openedAs()).isInstanceOf(OpenedAs.New.class);
        }
        assertThat(files("")).isEmpty();
    }

    @Test
    void isFoundAgainWhenArticlesAreRenamedEditedAndAdded() throws IOException {
        Article first = FIVE.articles().getFirst();
        Path file = saved(made.next());
        String key;
        try (NoteStore store = open(FIVE)) {
            key = store.articles().getFirst().key();
        }
        List<Article> changed = new ArrayList<>();
        changed.add(Texts.article("renamed.txt", "UPDATED. " + first.text().replace("Trump", "Mr Trump")));
        changed.addAll(FIVE.articles().subList(1, 5));
        changed.add(Texts.article("new.txt", "A sixth article, about something else that happened on that day."));
        try (NoteStore store = open(new ArticleCollection("Other name", changed))) {
            assertThat(store.file()).isEqualTo(file);
            assertThat(Objects.requireNonNull(store.articlesByKey().get(key)).id())
                    .isEqualTo("renamed.txt");
            assertThat(store.articles().getFirst().key()).as("for new notes").isEqualTo(key);
            assertThat(store.notes().annotations()).hasSize(1);
        }
    }

    @Test
    void followsAnArticleThatIsEditedAgainAndAgain() throws IOException {
        Path file = saved(made.next());
        String[] sentences = FIVE.articles().getFirst().text().split("(?<=\\. )");
        for (int edit = 0; edit < sentences.length; edit++) {
            sentences[edit] = "Sentence number " + edit + " was written again by another editor on day " + edit + ". ";
            Article edited = Texts.article("day" + edit + ".txt", String.join("", sentences));
            try (NoteStore store = open(new ArticleCollection(
                    "One",
                    List.of(
                            edited,
                            FIVE.articles().get(1),
                            FIVE.articles().get(2),
                            FIVE.articles().get(3),
                            FIVE.articles().get(4))))) {
                assertThat(store.file()).isEqualTo(file);
                assertThat(store.articles().getFirst().file()).isEqualTo("day" + edit + ".txt");
                assertThat(store.isIncomplete())
                        .as("the new text must be noted")
                        .isTrue();
                store.save(store.notes());
                assertThat(store.articles()).as("and is no new article").hasSize(5);
            }
        }
    }

    @Test
    void keepsCollectionsThatShareOneArticleApart() throws IOException {
        Path five = saved(made.next());
        ArticleCollection other = new ArticleCollection(
                "Other",
                List.of(
                        FIVE.articles().getFirst(),
                        Texts.article("a", "Words of a."),
                        Texts.article("b", "Words of b.")));
        try (NoteStore store = open(other)) {
            assertThat(store.file()).isNotEqualTo(five);
            assertThat(store.notes().annotations()).isEmpty();
        }
    }

    @Test
    void findsThePlacesInAnEditedArticle() throws IOException {
        Article first = FIVE.articles().getFirst();
        String key;
        try (NoteStore store = open(FIVE)) {
            key = store.articles().getFirst().key();
        }
        Target.Passage passage = Target.Passage.of(key, first.text(), new Span(1000, 1060));
        Annotation note = made.next().withTargets(List.of(passage), NOW);
        saved(note);
        Article edited = Texts.article(first.id(), "News. " + first.text());
        try (NoteStore store = open(new ArticleCollection(
                "x",
                List.of(
                        edited,
                        FIVE.articles().get(1),
                        FIVE.articles().get(2),
                        FIVE.articles().get(3))))) {
            AnchoredNotes anchored = new AnchoredNotes(store.articlesByKey());
            assertThat(anchored.place(passage).span()).isEqualTo(new Span(1006, 1066));
            assertThat(anchored.withStatus(note).passages().getFirst().status()).isEqualTo(AnchorStatus.MOVED);
            assertThat(anchored.withStatus(note).modified())
                    .as("no change of the reader's")
                    .isEqualTo(note.modified());
        }
    }

    @Test
    void bringsTheChangesOfTwoWindowsTogether() throws IOException {
        Annotation shared = made.next();
        saved(shared);
        try (NoteStore a = open(FIVE);
                NoteStore b = open(FIVE)) {
            Annotation ofA = made.next();
            Annotation ofB = made.next();
            AnnotationSnapshot seenByA = a.save(with(a.notes(), ofA));
            assertThat(b.isChangedOutside()).isTrue();
            AnnotationSnapshot seenByB = b.save(with(b.notes(), ofB, shared.withNote("from b", NOW)));
            assertThat(seenByB.annotations()).containsOnlyKeys(shared.id(), ofA.id(), ofB.id());
            CurrentAnnotations deletedInA = new CurrentAnnotations(seenByA);
            deletedInA.delete(ofA.id(), NOW);
            AnnotationSnapshot both = a.save(deletedInA.snapshot());
            assertThat(both.annotations()).containsOnlyKeys(shared.id(), ofB.id());
            assertThat(Objects.requireNonNull(both.annotations().get(shared.id()))
                            .note())
                    .isEqualTo("from b");
            assertThat(b.save(seenByB))
                    .as("what was deleted does not come back")
                    .isEqualTo(both);
        }
    }

    @Test
    void mergesWhatAnotherProgramWroteIntoTheFile() throws IOException {
        Annotation note = made.next().withNote("before", NOW);
        Path file = saved(note);
        try (NoteStore store = open(FIVE)) {
            String text = Files.readString(file);
            Files.writeString(
                    file,
                    text.replace("\"before\"", "\"by hand\"")
                            .replace(
                                    "\"items\":[",
                                    "\"items\":[\n{\"id\":\"http://example.org/9\",\"type\":\"Annotation\",\"target\":\"http://example.org/\"},{\"type\":\"Riddle\"},"));
            Annotation added = made.next();
            AnnotationSnapshot now = store.save(with(store.notes(), added));
            assertThat(now.annotations()).containsOnlyKeys(note.id(), "http://example.org/9", added.id());
            assertThat(Objects.requireNonNull(now.annotations().get(note.id())).note())
                    .isEqualTo("by hand");
            assertThat(Files.readString(file)).contains("Riddle");
        }
    }

    @Test
    void writesAgainWhatSomebodyDeletedUnderIt() throws IOException {
        Annotation note = made.next();
        Path file = saved(note);
        try (NoteStore store = open(FIVE)) {
            Files.delete(file);
            assertThat(store.save(store.notes()).annotations()).containsOnlyKeys(note.id());
            assertThat(file).exists();
        }
    }

    @Test
    void setsAnUnreadableFileAsideSavesItsReadablePartsAndOffersTheBackup() throws IOException {
        Annotation first = made.next();
        Annotation second = made.next();
        saved(first, second);
        Path file = saved(made.next());
        byte[] broken = Files.readString(file).replace(second.id(), "\"").getBytes(StandardCharsets.UTF_8);
        Files.write(file, broken);
        try (NoteStore store = open(FIVE)) {
            OpenedAs.Salvaged as = (OpenedAs.Salvaged) store.openedAs();
            assertThat(as.reason()).contains(file.getFileName().toString());
            assertThat(as.salvaged()).isEqualTo(2);
            assertThat(store.notes().annotations()).containsKey(first.id());
            assertThat(Files.readAllBytes(file)).as("opening changes nothing").isEqualTo(broken);
            assertThat(store.annotationsOf(Objects.requireNonNull(as.backup()))).contains(first, second);
            assertThat(store.isIncomplete()).isTrue();
            store.save(store.notes());
        }
        assertThat(files(".unreadable"))
                .singleElement()
                .satisfies(f -> assertThat(Files.readAllBytes(f)).isEqualTo(broken));
        try (NoteStore store = open(FIVE)) {
            assertThat(store.openedAs()).isInstanceOf(OpenedAs.Left.class);
            assertThat(store.notes().annotations()).hasSize(2);
        }
    }

    @Test
    void findsAnUnreadableFileByItsBackup() throws IOException {
        saved(made.next());
        Path file = saved(made.next());
        Files.write(file, new byte[0]);
        ArticleCollection four = new ArticleCollection("Four", FIVE.articles().subList(0, 4));
        try (NoteStore store = open(four)) {
            assertThat(store.file()).isEqualTo(file);
            assertThat(store.openedAs()).isInstanceOf(OpenedAs.Salvaged.class);
        }
    }

    @Test
    void opensTheFileOfANewerVersionOnlyToRead() throws IOException {
        Path file = saved(made.next());
        String newer = Files.readString(file).replace("\"crossquote:version\":1", "\"crossquote:version\":2");
        Files.writeString(file, newer);
        try (NoteStore store = open(FIVE)) {
            assertThat(store.openedAs()).isInstanceOf(OpenedAs.ReadOnly.class);
            assertThat(store.notes().annotations()).hasSize(1);
            AnnotationSnapshot more = with(store.notes(), made.next());
            assertThatThrownBy(() -> store.save(more)).isInstanceOf(NewerFileException.class);
        }
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(newer);
    }

    @Test
    void stopsWritingWhenANewerVersionWritesMeanwhile() throws IOException {
        Path file = saved(made.next());
        try (NoteStore store = open(FIVE)) {
            String newer = "{\"crossquote:version\":7,\"quite\":\"another form\"}";
            Files.writeString(file, newer);
            AnnotationSnapshot more = with(store.notes(), made.next());
            assertThatThrownBy(() -> store.save(more)).isInstanceOf(NewerFileException.class);
            assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(newer);
        }
    }

    @Test
    void takesAFileWithoutAVersionOverOnlyAfterABackup() throws IOException {
        Annotation note = made.next();
        Path file = saved(note);
        String plain = Files.readString(file).replace("\"crossquote:version\":1,", "");
        Files.writeString(file, plain);
        try (NoteStore store = open(FIVE)) {
            store.save(with(store.notes(), made.next()));
            assertThat(store.backups().getFirst())
                    .content(StandardCharsets.UTF_8)
                    .isEqualTo(plain);
        }
        assertThat(Files.readString(file)).contains("\"crossquote:version\":1", note.id());
    }

    @Test
    void neverBacksUpAnEmptyOrUnreadableState() throws IOException {
        Path file = saved(made.next());
        try (NoteStore store = open(FIVE)) {
            store.save(with(store.notes(), made.next()));
            assertThat(store.backups()).hasSize(1);
        }
        String empty = Files.readString(file).replaceAll("(?s)\"items\":\\[.*\\]", "\"items\":[]");
        for (String bad : List.of(empty, "", "{\"broken")) {
            Files.writeString(file, bad);
            for (int i = 0; i < 12; i++) {
                try (NoteStore store = open(FIVE)) {
                    assertThat(store.backups())
                            .hasSize(1)
                            .allSatisfy(b -> assertThat(store.annotationsOf(b)).isNotEmpty());
                    store.save(store.notes());
                }
                Files.writeString(file, bad);
            }
        }
    }

    @Test
    void savesAlsoWhereNoBackupCanBeMadeAndSaysSo() throws IOException {
        saved(made.next());
        Path inTheWay = Files.createFile(folder.resolve("backups"));
        try (NoteStore store = open(FIVE)) {
            AnnotationSnapshot two = store.save(with(store.notes(), made.next()));
            assertThat(new NoteFile(store.file()).read().contents().notes()).isEqualTo(two);
            assertThat(store.withoutBackup())
                    .hasValueSatisfying(why -> assertThat(why)
                            .startsWith("The notes are saved, but no backup could be made in " + inTheWay));
            Files.delete(inTheWay);
            store.save(with(two, made.next()));
            assertThat(store.withoutBackup()).isEmpty();
            assertThat(store.backups()).hasSize(1);
        }
    }

    @Test
    void takesAFileOfWhichItUnderstandsNoAnnotationOverOnlyAfterABackup() throws IOException {
        Path file = saved(made.next());
        String riddle = Files.readString(file)
                .replace("\"crossquote:version\":1,", "")
                .replace("\"type\":\"Annotation\"", "\"type\":\"Riddle\"");
        Files.writeString(file, riddle);
        try (NoteStore store = open(FIVE)) {
            store.save(with(store.notes(), made.next()));
            assertThat(store.backups().getFirst())
                    .content(StandardCharsets.UTF_8)
                    .isEqualTo(riddle);
        }
    }

    @Test
    void takesNoFileOverWithoutABackup() throws IOException {
        Path file = saved(made.next());
        String plain = Files.readString(file).replace("\"crossquote:version\":1,", "");
        Files.writeString(file, plain);
        Files.createFile(folder.resolve("backups"));
        try (NoteStore store = open(FIVE)) {
            AnnotationSnapshot more = with(store.notes(), made.next());
            assertThatThrownBy(() -> store.save(more)).isInstanceOf(IOException.class);
        }
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(plain);
    }

    @Test
    void leavesNoPieceOfABackupThatCouldNotBeMade() throws IOException {
        Path file = saved(made.next());
        Path backups = folder.resolve("backups");
        String name = file.getFileName().toString().replace(".jsonld", "");
        Instant now = NOW;
        Path inTheWay = Files.createDirectories(
                backups.resolve(name + ".20260401T080000000.jsonld").resolve("full"));
        byte[] bytes = Files.readAllBytes(file);
        var contents = new NoteFile(file).read().contents();
        assertThatThrownBy(() -> new Backups(file).keepAtOnce(bytes, contents, now))
                .isInstanceOf(IOException.class);
        Files.delete(inTheWay);
        try (Stream<Path> left = Files.list(backups)) {
            assertThat(left).containsExactly(inTheWay.getParent());
        }
    }

    @Test
    void beginsNoOtherFileWhileOneThatMayBeTheirsCannotBeRead() throws IOException {
        Path file = saved(made.next());
        Path elsewhere = Files.move(file, folder.resolve("kept"));
        Files.createSymbolicLink(file, file.getFileName()); // a link to itself: there, and not to be read
        ArticleCollection four = new ArticleCollection("Four", FIVE.articles().subList(0, 4));
        assertThatThrownBy(() -> open(four)).isInstanceOf(IOException.class);
        Files.delete(file);
        Files.move(elsewhere, file);
        try (NoteStore store = open(four)) {
            assertThat(store.file()).isEqualTo(file);
        }
    }

    @Test
    void keepsFewBackupsButOneOfEachDay() throws IOException {
        Path file = saved(made.next());
        Backups backups = new Backups(file);
        byte[] bytes = Files.readAllBytes(file);
        var contents = new NoteFile(file).read().contents();
        for (int hour = 0; hour < 24 * 20; hour += 3) {
            backups.keep(bytes, contents, NOW.plusSeconds(3600L * hour));
        }
        assertThat(backups.all()).hasSizeBetween(14, 22);
        assertThat(backups.all().getLast().getFileName().toString()).contains("20260408");
    }

    @Test
    void readsTheFileOfVersionOneAsItWasWrittenThen() throws Exception {
        assertReadsGolden("version-1.jsonld", GoldenNotes.notes());
    }

    @Test
    void readsEveryKindOfCorrectionOfVersionOneAsItWasWrittenThen() throws Exception {
        assertReadsGolden("version-1-corrections.jsonld", GoldenNotes.corrections());
    }

    private void assertReadsGolden(String name, AnnotationSnapshot notes) throws Exception {
        byte[] golden = Files.readAllBytes(Path.of(
                Objects.requireNonNull(NoteStoreTest.class.getResource(name)).toURI()));
        Files.write(folder.resolve("5f1c.jsonld"), golden);
        ArticleCollection two = new ArticleCollection(
                "Two", List.of(Texts.article("a.txt", GoldenNotes.A), Texts.article("b.txt", GoldenNotes.B)));
        try (NoteStore store = open(two)) {
            assertThat(store.file().getFileName().toString()).isEqualTo("5f1c.jsonld");
            assertThat(store.notes()).isEqualTo(notes);
            assertThat(store.articlesByKey().values()).extracting(Article::id).containsExactly("a.txt", "b.txt");
        }
    }

    @Test
    void hasAFileOfEveryVersionThatTheProgramEverWrote() throws Exception {
        for (int version = 1; version <= CollectionFile.VERSION; version++) {
            try (var golden = NoteStoreTest.class.getResourceAsStream("version-" + version + ".jsonld")) {
                byte[] bytes =
                        Objects.requireNonNull(golden, "version " + version).readAllBytes();
                assertThat(new CollectionReader().read(bytes).version()).isEqualTo(version);
            }
        }
    }

    @Test
    void leavesNoTemporaryFile() throws IOException {
        saved(made.next());
        saved(made.next());
        assertThat(files(".tmp")).isEmpty();
        assertThat(files(".jsonld")).hasSize(1);
    }
}
