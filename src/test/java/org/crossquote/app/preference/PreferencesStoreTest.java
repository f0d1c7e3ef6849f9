package org.crossquote.app.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossquote.Patience;
import org.crossquote.annotation.LineStyle;
import org.crossquote.app.note.colour.NoteColour;
import org.crossquote.app.note.colour.NoteWishes;
import org.crossquote.app.style.Theme;
import org.crossquote.fault.HeardFaults;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("threads")
class PreferencesStoreTest {
    private static final PreferenceSection<String> FOLDER = new PreferenceSection<>("folder", String.class, "");
    private static final PreferenceSection<Many> MANY =
            new PreferenceSection<>("many", Many.class, new Many(List.of()));

    /** A section as large as one wants. */
    private record Many(List<String> names) {}

    private static final Preferences SOME = Preferences.defaults()
            .with(Theme.SECTION, Theme.DARK)
            .with(
                    NoteWishes.SECTION,
                    new NoteWishes(
                            false,
                            List.of(
                                    new NoteColour("yellow", "prüfen", LineStyle.WAVY),
                                    new NoteColour("teal", "später", LineStyle.DASHED))))
            .with(FOLDER, "/home/anna/Überblick");

    @TempDir
    Path folder;

    @Test
    void whatIsSavedComesBack() {
        try (PreferencesStore store = new PreferencesStore(folder.resolve("new"))) {
            store.save(Preferences.defaults());
            store.save(SOME);
        }
        assertThat(load()).isEqualTo(new PreferencesStore.Loaded(SOME, Optional.empty()));
    }

    @Test
    void aNewReaderHasTheDefaultsAndNoMessage() {
        assertThat(load().preferences()).isEqualTo(Preferences.defaults());
        assertThat(load().message()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"theme\": \"DARK\"} x",
                "{\"theme\": \"DARK\", \"theme\": \"LIGHT\"}",
                "\0\0\0"
            })
    void aBrokenFileIsSetAsideAndNamed(String broken) throws IOException {
        Files.writeString(folder.resolve("settings.json"), broken);
        PreferencesStore.Loaded loaded = load();
        assertThat(loaded.preferences()).isEqualTo(Preferences.defaults());
        assertThat(loaded.message()).get().asString().contains("settings.json", "settings-broken-1.json");
        assertThat(folder.resolve("settings-broken-1.json"))
                .content(StandardCharsets.UTF_8)
                .isEqualTo(broken);
        assertThat(folder.resolve("settings.json")).doesNotExist();
    }

    @Test
    void anEarlierBrokenFileIsNotOverwritten() throws IOException {
        Files.writeString(folder.resolve("settings-broken-1.json"), "first");
        Files.writeString(folder.resolve("settings.json"), "second");
        load();
        assertThat(folder.resolve("settings-broken-1.json"))
                .content(StandardCharsets.UTF_8)
                .isEqualTo("first");
        assertThat(folder.resolve("settings-broken-2.json"))
                .content(StandardCharsets.UTF_8)
                .isEqualTo("second");
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        CompletableFuture<String> told = new CompletableFuture<>();
        try (PreferencesStore store = new PreferencesStore(file)) {
            store.onFailure(told::complete);
            store.save(SOME);
        }
        assertThat(told.get(Patience.MINUTES, TimeUnit.MINUTES)).contains("settings.json");
    }

    @Test
    void whatCouldNotBeSavedIsSavedAtTheEndWhenItCanBe() throws Exception {
        Path home = Files.writeString(folder.resolve("new"), "in the way");
        CompletableFuture<String> told = new CompletableFuture<>();
        try (PreferencesStore store = new PreferencesStore(home)) {
            store.onFailure(told::complete);
            store.save(SOME);
            told.get(Patience.MINUTES, TimeUnit.MINUTES);
            Files.delete(home);
        }
        assertThat(load().preferences()).isEqualTo(SOME);
    }

    @Test
    void savingThatIsUnderWayWhenTheWindowClosesComesToItsEnd() throws IOException {
        List<String> many =
                IntStream.range(0, 150_000).mapToObj(i -> i + ".txt").toList();
        Preferences large = SOME.with(MANY, new Many(many));
        try (PreferencesStore store = new PreferencesStore(folder)) {
            store.save(large);
            while (isEmpty(folder)) {
                Thread.onSpinWait();
            }
        }
        assertThat(load().preferences()).isEqualTo(large);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    @Test
    void aSettingsFileThatCannotBeReadIsLeftAlone() throws IOException {
        Files.createDirectory(folder.resolve("settings.json"));
        try (PreferencesStore store = new PreferencesStore(folder)) {
            assertThat(store.load().message()).get().asString().contains("settings.json");
            store.save(SOME);
        }
        assertThat(folder.resolve("settings.json")).isDirectory();
        assertThat(folder.resolve("settings.json.new")).doesNotExist();
    }

    private PreferencesStore.Loaded load() {
        Path where = Files.exists(folder.resolve("new")) ? folder.resolve("new") : folder;
        try (PreferencesStore store = new PreferencesStore(where)) {
            return store.load();
        }
    }

    @Test
    void anErrorWhileSavingIsWrittenDownAndOneOfWhoIsToldIsToldOn() throws IOException {
        Path file = Files.writeString(folder.resolve("in the way"), "");
        try (HeardFaults heard = new HeardFaults();
                PreferencesStore store = new PreferencesStore(file)) {
            StackOverflowError deep = new StackOverflowError();
            store.onFailure(sentence -> {
                throw deep;
            });
            store.save(SOME);
            assertThat(heard.logged()).isInstanceOf(IOException.class);
            assertThat(heard.told()).isSameAs(deep);
        }
    }
}
