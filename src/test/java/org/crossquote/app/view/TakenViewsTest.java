package org.crossquote.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Every view is taken along as a picture, as it is on the screen. */
class TakenViewsTest {
    @TempDir
    private Path folder;

    private Path saved(String view, String ending) {
        Path file = folder.resolve(view + "." + ending);
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1000, 700);
            open.chooseFile(file);
            open.window.views().open(view);
            open.layOut();
            open.window.actions().get("view.save." + ending).give();
        });
        return file;
    }

    private static Document read(Path svg) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(Files.readAllBytes(svg)));
    }

    private static List<Element> all(Document svg, String name) {
        NodeList found = svg.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @ValueSource(strings = {"speakers", "facts", "differences", "time", "articles"})
    void aDrawingIsWordsAndShapesAndNeedsNothingElse(String view) throws Exception {
        Path file = saved(view, "svg");
        Document svg = read(file);
        Element root = svg.getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("svg");
        assertThat(all(svg, "title").getFirst().getTextContent()).isNotBlank();
        assertThat(all(svg, "desc").getFirst().getTextContent()).isNotBlank();
        assertThat(all(svg, "text")).hasSizeGreaterThan(5);
        for (String forbidden : List.of("script", "image", "use", "a", "style", "foreignObject")) {
            assertThat(all(svg, forbidden)).as(forbidden).isEmpty();
        }
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).doesNotContain("href", "url(", "onload", "NaN");
        double width = Double.parseDouble(root.getAttribute("width"));
        double height = Double.parseDouble(root.getAttribute("height"));
        for (Element words : all(svg, "text")) {
            assertThat(Double.parseDouble(words.getAttribute("x"))).isBetween(0.0, width);
            assertThat(Double.parseDouble(words.getAttribute("y"))).isBetween(0.0, height);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"speakers", "facts", "differences", "time", "articles"})
    void aPictureHasTwoPixelsForOneOfTheDrawing(String view) throws Exception {
        Element svg = read(saved(view, "svg")).getDocumentElement();
        byte[] png = Files.readAllBytes(saved(view, "png"));
        ByteBuffer header = ByteBuffer.wrap(png, 16, 8);
        int width = header.getInt();
        int height = header.getInt();
        assertThat(width).isEqualTo(2 * Integer.parseInt(svg.getAttribute("width")));
        assertThat(height).isEqualTo(2 * Integer.parseInt(svg.getAttribute("height")));
        FxThread.run(() -> {
            Image image = new Image(new ByteArrayInputStream(png));
            assertThat(image.isError()).isFalse();
            int ground = image.getPixelReader().getArgb(0, 0);
            assertThat(isDrawnOn(image, height - 120, height, ground))
                    .as("something at the lower end, far below what is in sight")
                    .isTrue();
        });
    }

    private static boolean isDrawnOn(Image image, int from, int to, int ground) {
        for (int y = from; y < to; y++) {
            for (int x = 0; x < (int) image.getWidth(); x++) {
                if (Objects.requireNonNull(image.getPixelReader()).getArgb(x, y) != ground) {
                    return true;
                }
            }
        }
        return false;
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png"})
    void whatCannotBeWrittenIsToldByTheNameThatWasChosen(String ending) {
        Path file = folder.resolve("no-such-folder").resolve("facts." + ending);
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1000, 700);
            open.chooseFile(file);
            open.window.views().open("facts");
            open.window.actions().get("view.save." + ending).give();
            open.layOut();
            List<String> said =
                    open.all(Label.class).stream().map(Label::getText).toList();
            assertThat(said).anyMatch(text -> text.contains(file.toString()));
            assertThat(said).noneMatch(text -> text.contains(".tmp"));
        });
        assertThat(file).doesNotExist();
    }
}
