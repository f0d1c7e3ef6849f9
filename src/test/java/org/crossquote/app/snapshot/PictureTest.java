package org.crossquote.app.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.crossquote.app.FxThread;
import org.crossquote.app.picture.PngWriter;
import org.junit.jupiter.api.Test;

class PictureTest {
    @Test
    void aPictureThatIsWrittenCanBeReadBack() {
        FxThread.run(() -> {
            WritableImage drawn = new WritableImage(3, 2);
            drawn.getPixelWriter().setColor(0, 0, Color.RED);
            drawn.getPixelWriter().setColor(2, 1, Color.web("#1d5fb4"));
            Image read = new Image(new ByteArrayInputStream(png(drawn)));
            assertThat(read.getWidth()).isEqualTo(3);
            assertThat(read.getHeight()).isEqualTo(2);
            assertThat(read.getPixelReader().getColor(0, 0)).isEqualTo(Color.RED);
            assertThat(read.getPixelReader().getColor(2, 1)).isEqualTo(Color.web("#1d5fb4"));
        });
    }

    private static byte[] png(WritableImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PngWriter.write(image.getPixelReader(), 3, 2, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
