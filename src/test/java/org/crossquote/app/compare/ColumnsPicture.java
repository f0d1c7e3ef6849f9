package org.crossquote.app.compare;

import java.nio.file.Path;
import java.util.Locale;
import org.crossquote.app.FxThread;
import org.crossquote.app.GoldReading;
import org.crossquote.app.style.Theme;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.Reading;

/** Draws the columns to a picture: {@code ColumnsPicture FILE WIDTH HEIGHT THEME [article number, quotation number]}. */
final class ColumnsPicture {
    private ColumnsPicture() {}

    public static void main(String[] args) {
        FxThread.run(() -> draw(args));
        javafx.application.Platform.exit();
    }

    private static void draw(String[] args) {
        Reading reading = GoldReading.read();
        ColumnsScene columns = new ColumnsScene(
                reading,
                Double.parseDouble(args[1]),
                Double.parseDouble(args[2]),
                Theme.valueOf(args[3].toUpperCase(Locale.ROOT)));
        if (args.length > 5) {
            String article = reading.collection()
                    .articles()
                    .get(Integer.parseInt(args[4]) - 1)
                    .id();
            Quotation quotation = reading.quotations(article).get(Integer.parseInt(args[5]) - 1);
            columns.model.focusOn(article, quotation.span());
        }
        columns.save(Path.of(args[0]));
    }
}
