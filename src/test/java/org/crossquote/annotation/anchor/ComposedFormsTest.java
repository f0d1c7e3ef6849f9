package org.crossquote.annotation.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import org.crossquote.annotation.AnchorStatus;
import org.crossquote.annotation.Fingerprint;
import org.crossquote.annotation.TextPosition;
import org.crossquote.annotation.TextQuote;
import org.crossquote.text.NormalText;
import org.crossquote.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A note keeps its place when a program writes the file's letters in another form of Unicode. */
class ComposedFormsTest {
    private static final List<String> TEXTS = List.of(
            "Hélène était là. « L’été dernier a été très sec », a déclaré la préfète, « et l’année prévue le sera aussi. » Tout près, à Évreux, on a préféré se taire.",
            // Refrains: only the old place tells one from another.
            "La fête a été gâtée. ".repeat(30),
            "Đường phố đã ngập nước, ông Nguyễn Văn Hải nói. Mưa còn kéo dài đến thứ Bảy. Chính quyền chưa trả lời.",
            "시장은 다리를 다시 짓겠다고 말했다. 주민들은 기다리고 있다. 아무도 묻지 않았다.",
            "नदी का पानी बढ़ गया, अधिकारी ने कहा। सड़कें बंद हैं। \uD83D\uDE00 Élan vital, dit-elle.");

    private enum Way {
        COMPOSED_TO_DECOMPOSED(Form.NFC, Form.NFD),
        DECOMPOSED_TO_COMPOSED(Form.NFD, Form.NFC);

        private final Form was;
        private final Form is;

        Way(Form was, Form is) {
            this.was = was;
            this.is = is;
        }
    }

    /** Every few letters of every text, so many letters long. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 11, 40})
    void everyPlaceIsKeptThereAndBack(int letters) {
        for (String any : TEXTS) {
            for (Way way : Way.values()) {
                String was = Normalizer.normalize(any, way.was);
                String is = Normalizer.normalize(any, way.is);
                NormalText before = NormalText.of(was);
                NormalText now = NormalText.of(is);
                Anchoring anchoring = new Anchoring(is);
                for (int at = 0; at + letters <= before.text().length(); at += 3) {
                    if (Character.isLowSurrogate(before.text().charAt(at))) {
                        continue; // no selection begins within a character
                    }
                    Span noted = before.inOriginal(new Span(at, at + letters));
                    Placement found = anchoring.place(TextQuote.of(was, noted), TextPosition.of(was, noted));
                    assertThat(found)
                            .as("%s %s: %s", way, noted, noted.in(was))
                            .isEqualTo(new Placement(AnchorStatus.EXACT, now.inOriginal(before.inNormal(noted))));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"NFC", "NFD"})
    void wordsThatMovedOrChangedAreFoundInTheOtherForm(String form) {
        String was = Normalizer.normalize(TEXTS.getFirst(), Form.valueOf(form));
        Form other = Form.valueOf(form) == Form.NFC ? Form.NFD : Form.NFC;
        String words = Normalizer.normalize("l’année prévue le sera aussi", Form.valueOf(form));
        Span noted = new Span(was.indexOf(words), was.indexOf(words) + words.length());
        TextQuote quote = TextQuote.of(was, noted);
        String moved = Normalizer.normalize("Mis à jour à midi. " + TEXTS.getFirst(), other);
        assertThat(new Anchoring(moved).place(quote, TextPosition.of(was, noted)))
                .isEqualTo(new Placement(AnchorStatus.MOVED, at(moved, Normalizer.normalize(words, other))));
        String changed = Normalizer.normalize(was.replace("sera", "restera"), other);
        String now = Normalizer.normalize(words.replace("sera", "restera"), other);
        assertThat(new Anchoring(changed).place(quote, TextPosition.of(was, noted)))
                .isEqualTo(new Placement(AnchorStatus.APPROXIMATE, at(changed, now)));
    }

    /** Otherwise the notes of the article would not be looked for in it at all. */
    @ParameterizedTest
    @ValueSource(strings = {"NFC", "NFD"})
    void anArticleInTheOtherFormIsTheSame(String form) {
        for (String text : TEXTS) {
            assertThat(Fingerprint.of(Normalizer.normalize(text, Form.valueOf(form)))
                            .overlap(Fingerprint.of(text)))
                    .isEqualTo(1);
        }
    }

    private static Span at(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }
}
