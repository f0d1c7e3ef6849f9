package org.crossquote.app.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.preference.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The program speaks what the reader chose, otherwise what the computer speaks. */
@Isolated
class LanguageTest {
    private final Map<Locale.Category, Locale> before = new EnumMap<>(Locale.Category.class);

    @BeforeEach
    void keep() {
        for (Locale.Category category : Locale.Category.values()) {
            before.put(category, Locale.getDefault(category));
        }
    }

    @AfterEach
    void giveBack() {
        before.forEach(Locale::setDefault);
    }

    private static Locale display() {
        return Locale.getDefault(Locale.Category.DISPLAY);
    }

    @Test
    void aChosenLanguageIsSpokenWithTheDatesAndNumbersOfItsCountries() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMANY);
        Locale.setDefault(Locale.Category.FORMAT, Locale.of("es", "MX"));
        Language.SYSTEM.use();
        assertThat(display()).isEqualTo(Locale.GERMANY);
        Language.SPANISH.use();
        assertThat(display().getLanguage()).isEqualTo("es");
        assertThat(Locale.getDefault(Locale.Category.FORMAT)).isEqualTo(Locale.of("es", "MX"));
        Language.ENGLISH.use();
        assertThat(display()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void itIsChosenByACommandAndRememberedForTheNextStart() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1200, 800);
            open.window.actions().get("language.spanish").give();
            assertThat(open.window.preferences().of(Language.SECTION).get()).isEqualTo(Language.SPANISH);
            assertThat(display()).isEqualTo(before.get(Locale.Category.DISPLAY));
        });
    }
}
