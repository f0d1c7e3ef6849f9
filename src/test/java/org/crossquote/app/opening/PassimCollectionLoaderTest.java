package org.crossquote.app.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossquote.app.opening.CollectionLoader.Loaded;
import org.crossquote.reading.Reading;
import org.crossquote.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassimCollectionLoaderTest {
    private static final String WORDS = "the harbour stays closed until the last ship is out";

    @TempDir
    private Path home;

    private Path articles(String name) throws IOException {
        Path folder = Files.createDirectory(home.resolve(name));
        Files.writeString(folder.resolve("a.txt"), "Harbour closed\n\nFrom Monday " + WORDS + ", said Mayor Okafor.\n");
        Files.writeString(folder.resolve("b.txt"), "Ships wait\n\nWe hear that " + WORDS + ".\n");
        return folder;
    }

    private Path passim(Path articles) throws IOException {
        Path out = Files.createDirectories(home.resolve("out.json"));
        for (String id : new String[] {"a.txt", "b.txt"}) {
            int begin = Files.readString(articles.resolve(id)).indexOf("harbour stays");
            Files.writeString(
                    out.resolve("part-0000" + (id.charAt(0) - 'a') + ".json"),
                    "{\"cluster\":1,\"id\":\"" + id + "\",\"begin\":" + begin + ",\"end\":" + (begin + 20) + "}\n");
        }
        return out;
    }

    private static Reading read(CollectionLoader loader, Loaded opened) {
        return loader.read(opened.collection(), stage -> Progress.none());
    }

    @Test
    void itsClustersAreTheLinksOfTheArticlesThatItWasGiven() throws IOException {
        Path folder = articles("one");
        CollectionLoader loader =
                new PassimCollectionLoader(new FindingCollectionLoader(), Origin.of(folder), passim(folder));
        Loaded opened = loader.open(Origin.of(folder), Progress.none());
        assertThat(opened.problems()).isEmpty();
        assertThat(read(loader, opened).allLinks()).singleElement().satisfies(link -> {
            assertThat(link.a().exact()).isEqualTo("harbour stays closed");
            assertThat(link.why().id()).isEqualTo("passim");
        });
    }

    @Test
    void allOtherArticlesAreReadAsEver() throws IOException {
        Path folder = articles("one");
        Path other = articles("other");
        Files.writeString(other.resolve("c.txt"), "Alone\n\nNothing else is told here.\n");
        CollectionLoader own = new FindingCollectionLoader();
        CollectionLoader loader = new PassimCollectionLoader(own, Origin.of(folder), passim(folder));
        loader.open(Origin.of(folder), Progress.none());
        Loaded opened = loader.open(Origin.of(other), Progress.none());
        assertThat(read(loader, opened).allLinks())
                .isEqualTo(read(own, opened).allLinks())
                .noneMatch(link -> link.why().id().equals("passim"));
    }

    @Test
    void whatCouldNotBeUsedIsToldWithWhatCouldNotBeOpened() throws IOException {
        Path folder = articles("one");
        CollectionLoader loader =
                new PassimCollectionLoader(new FindingCollectionLoader(), Origin.of(folder), home.resolve("nowhere"));
        Loaded opened = loader.open(Origin.of(folder), Progress.none());
        assertThat(opened.collection().articles()).hasSize(2);
        assertThat(opened.problems()).singleElement().asString().contains("nowhere is not there");
        assertThat(read(loader, opened).allLinks())
                .isNotEmpty()
                .isEqualTo(read(new FindingCollectionLoader(), opened).allLinks());
    }
}
