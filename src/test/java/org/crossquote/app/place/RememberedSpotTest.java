package org.crossquote.app.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedSpotTest {
    private static final String TEXT =
            "The mill burned on Monday.\n\nNobody was hurt, said the mayor, who had come at once.\n\n"
                    + "The bridge beside it stays closed until the walls have been looked at.\n";
    private static final int PLACE = TEXT.indexOf("The bridge");

    @TempDir
    Path folder;

    @Test
    void anUnchangedTextHasItWhereItWas() {
        assertThat(RememberedSpot.at(TEXT, PLACE).in(TEXT)).isEqualTo(PLACE);
        assertThat(RememberedSpot.at(TEXT, TEXT.length()).in(TEXT)).isEqualTo(TEXT.length());
    }

    @Test
    void wordsThatMovedAreFoundWhereTheyStandNow() {
        String longer = "A new first paragraph.\n\n" + TEXT;
        assertThat(RememberedSpot.at(TEXT, PLACE).in(longer)).isEqualTo(longer.indexOf("The bridge"));
        String shorter = TEXT.substring(TEXT.indexOf("Nobody"));
        assertThat(RememberedSpot.at(TEXT, PLACE).in(shorter)).isEqualTo(shorter.indexOf("The bridge"));
    }

    @Test
    void wordsThatWereChangedAtTheirEndAreKnownByTheirBeginning() {
        String changed = "More. " + TEXT.replace("closed until the walls", "shut till all walls");
        assertThat(RememberedSpot.at(TEXT, PLACE).in(changed)).isEqualTo(changed.indexOf("The bridge"));
    }

    @Test
    void aTextThatIsAnotherOneKeepsTheOffsetWithinItsLength() {
        assertThat(RememberedSpot.at(TEXT, PLACE).in("Short.")).isEqualTo(6);
        assertThat(RememberedSpot.at(TEXT, PLACE).in("")).isZero();
        assertThat(new RememberedSpot(-5, "").in(TEXT)).isZero();
    }

    @Test
    void placesOfAllCollectionsAreThereAtTheNextStart() {
        try (PlacesStore store = new PlacesStore(folder)) {
            assertThat(store.load()).isEmpty();
            store.save("/one", Map.of("a.txt", RememberedSpot.at(TEXT, PLACE)));
            store.save("/two", Map.of("b.txt", RememberedSpot.at(TEXT, 3)));
        }
        try (PlacesStore store = new PlacesStore(folder)) {
            assertThat(store.load().keySet()).containsExactly("/two", "/one");
            assertThat(store.load().get("/one")).containsEntry("a.txt", RememberedSpot.at(TEXT, PLACE));
        }
    }

    @Test
    void aFileThatCannotBeUnderstoodIsLikeNone() throws Exception {
        for (String text : new String[] {"", "{", "[]", "7", "{\"/one\": 3}", "{\"/one\": {\"a\": \"b\"}}"}) {
            Files.write(folder.resolve("places.json"), text.getBytes(StandardCharsets.UTF_8));
            try (PlacesStore store = new PlacesStore(folder)) {
                assertThat(store.load().values())
                        .allSatisfy(articles -> assertThat(articles.values())
                                .allSatisfy(spot -> assertThat(spot.in(TEXT)).isZero()));
            }
        }
    }
}
