package org.crossquote.app.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crossquote.annotation.LineStyle;
import org.crossquote.app.note.colour.NoteColour;
import org.crossquote.app.note.colour.NoteWishes;
import org.crossquote.app.style.Theme;
import org.junit.jupiter.api.Test;

class PreferencesTest {
    private enum Size {
        SMALL,
        LARGE
    }

    private record Look(Size size, double width, boolean bold) {
        static final PreferenceSection<Look> SECTION =
                new PreferenceSection<>("look", Look.class, new Look(Size.LARGE, 300, true));

        Look {
            width = Math.clamp(width, 100, 1000);
        }
    }

    private static final PreferenceSection<Double> ZOOM = new PreferenceSection<>("zoom", Double.class, 1.5);

    private static Preferences read(String json) {
        return Preferences.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aSectionThatIsNotThereIsTheUsualOne() {
        assertThat(read("{}").get(Look.SECTION)).isEqualTo(Look.SECTION.usual());
        assertThat(read("{}").get(ZOOM)).isEqualTo(1.5);
    }

    @Test
    void anOddOrMissingFieldHasItsUsualValueAndTheOthersTheirOwn() {
        assertThat(read("{\"look\": {\"size\": \"small\", \"width\": \"wide\", \"moon\": [1]}}")
                        .get(Look.SECTION))
                .isEqualTo(new Look(Size.SMALL, 300, true));
        assertThat(read("{\"look\": {\"size\": \"huge\", \"width\": 1e9, \"bold\": false}}")
                        .get(Look.SECTION))
                .isEqualTo(new Look(Size.LARGE, 1000, false));
        assertThat(read("{\"look\": 7, \"zoom\": {}}").get(Look.SECTION)).isEqualTo(Look.SECTION.usual());
        assertThat(read("{\"look\": 7, \"zoom\": {}}").get(ZOOM)).isEqualTo(1.5);
    }

    @Test
    void whatThisVersionDoesNotKnowStaysInTheFile() {
        Preferences changed = read("{\"moon\": {\"phase\": 3}, \"look\": {\"width\": 200, \"shadow\": \"soft\"}}")
                .with(Look.SECTION, new Look(Size.SMALL, 400, false))
                .with(ZOOM, 2.0);
        String text = new String(changed.write(), StandardCharsets.UTF_8);
        assertThat(text).contains("\"phase\" : 3", "\"shadow\" : \"soft\"");
        Preferences again = read(text);
        assertThat(again.get(Look.SECTION)).isEqualTo(new Look(Size.SMALL, 400, false));
        assertThat(again.get(ZOOM)).isEqualTo(2.0);
    }

    @Test
    void theFilesOfEarlierVersionsAreUnderstood() {
        Preferences before = read("{\"theme\": \"dark\", \"notes\": {\"bar\": false, \"colours\": [{\"key\": \"teal\","
                + " \"name\": \"später\", \"line\": \"ZIGZAG\"}]}}");
        assertThat(before.get(Theme.SECTION)).isEqualTo(Theme.DARK);
        assertThat(before.get(NoteWishes.SECTION))
                .isEqualTo(new NoteWishes(false, List.of(new NoteColour("teal", "später", LineStyle.SOLID))));
        assertThat(read("{\"notes\": {\"colours\": {\"pink\": \"fehlt\"}}}")
                        .get(NoteWishes.SECTION)
                        .colours())
                .extracting(NoteColour::name)
                .contains("fehlt", "check");
    }
}
