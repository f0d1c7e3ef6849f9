package org.crossquote.app.note.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HashTagsTest {
    @Test
    void aWordWithItsSignInTheNoteIsATagBesideThoseOfTheField() {
        assertThat(NoteTags.of("source", "Ask #später, then #to-check. Again #später!"))
                .containsExactly("source", "später", "to-check");
        assertThat(NoteTags.of("#source", "#source")).containsExactly("source");
    }

    @Test
    void headingsNumbersAndPlacesInAddressesAreNoTags() {
        assertThat(NoteTags.of("", "# Heading\n#1 of 3, C#minor, https://news.example/a#part &#x27; ##x"))
                .isEmpty();
    }
}
