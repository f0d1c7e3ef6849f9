package org.crossquote.app.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;
import org.crossquote.app.FxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Text of every script is wrapped, and drawn where it is said to stand. Which letters this machine has, or only boxes for them, is all the
 * same: boxes wrap too.
 */
class ScriptsTest {
    private static final String ARABIC =
            "«انتظرنا هذا الجسر عشر سنوات، ولن ننتظر أكثر من ذلك»، قالت رئيسة البلدية أمس، ويبدأ العمل في March 2026.";
    private static final String HEBREW =
            "\"חיכינו לגשר הזה עשר שנים\", אמרה ראש העיר (Anna Bell) לעיתונאים, \"ולא נחכה עוד\" לגשר.";
    private static final String HINDI =
            "योजना को अगली बैठक के बाद मंजूरी दी जाएगी और शहर के भविष्य पर चर्चा होगी, उन्होंने कहा।";
    private static final String THAI = "แผนดังกล่าวจะได้รับการอนุมัติหลังการประชุมครั้งต่อไปของสภาเมืองในสัปดาห์หน้า";
    private static final String EMOJI =
            "They came 👨‍👩‍👧‍👦 back 👩‍🚀 from the bridge 🏳️‍🌈 after some days 👨‍👩‍👧‍👦 to tell us all of it";
    private static final String DECOMPOSED = Normalizer.normalize(
            "Thủ tướng cho biết kế hoạch sẽ được phê duyệt sau cuộc họp tiếp theo của hội đồng", Form.NFD);
    private static final double MARGIN = 300;
    private static final double[] WIDTHS = {40, 90, 150, 233, 400};

    static Stream<String> texts() {
        return Stream.of(
                ARABIC,
                HEBREW,
                HINDI,
                THAI,
                EMOJI,
                DECOMPOSED,
                "The mayor said “" + HEBREW + "” and left; the paper had " + ARABIC + " on its first page.",
                ARABIC.replace(" ", ""),
                HEBREW.replace(' ', '\u00A0'));
    }

    @Test
    void thePartsOfJavaFxThatAreMendedAreThere() {
        assertThat(FxThread.call(ShapedRuns::mend)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyPlaceIsOnALineInsideTheFlow(String text) {
        FxThread.run(() -> {
            for (double width : WIDTHS) {
                GuardedFlow flow = laidOut(text, width);
                assertThat(flow.isPlain()).isFalse();
                List<TextLineInfo> lines = flow.getLayoutInfo().getTextLines(false);
                assertThat(lines).hasSizeGreaterThan(1);
                assertThat(lines.getFirst().start()).isZero();
                assertThat(lines.getLast().end()).isEqualTo(text.length());
                for (TextLineInfo line : lines) {
                    int end = line.end();
                    while (end > line.start() && Character.isWhitespace(text.charAt(end - 1))) {
                        end--;
                    }
                    for (Rectangle2D place : flow.getLayoutInfo().getSelectionGeometry(line.start(), end, false)) {
                        Rectangle2D seen = flow.seen(place);
                        assertThat(seen.getMinX()).isGreaterThan(-seen.getHeight());
                        // A line that is broken inside a word may be wider by the form that its last letter takes.
                        assertThat(seen.getMaxX()).isLessThan(width + seen.getHeight());
                    }
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("texts")
    void nothingIsPaintedBesideTheLettersOfALine(String text) {
        FxThread.run(() -> {
            for (double width : new double[] {150, 233}) {
                GuardedFlow flow = laidOut(text, width);
                WritableImage picture = flow.getScene().snapshot(null);
                for (TextLineInfo line : flow.getLayoutInfo().getTextLines(false)) {
                    List<Rectangle2D> places =
                            flow.getLayoutInfo().getSelectionGeometry(line.start(), line.end(), false).stream()
                                    .map(flow::seen)
                                    .toList();
                    double left = places.stream()
                            .mapToDouble(Rectangle2D::getMinX)
                            .min()
                            .orElseThrow();
                    double right = places.stream()
                            .mapToDouble(Rectangle2D::getMaxX)
                            .max()
                            .orElseThrow();
                    double top = places.getFirst().getMinY();
                    double height = places.getFirst().getHeight();
                    // Letters hang over their own places by less than this, those of the next line would by much more.
                    double over = height / 2;
                    assertThat(inkBeside(picture, Math.max(left, 0) - over, Math.min(right, width) + over, top, height))
                            .as("%s at %s, from %s", text, width, line.start())
                            .isZero();
                }
            }
        });
    }

    /** How many pixels in the middle of a line are dark left or right of its letters. */
    private static long inkBeside(WritableImage picture, double left, double right, double top, double height) {
        PixelReader pixels = picture.getPixelReader();
        int from = (int) (MARGIN + top + height * 0.3);
        int to = (int) (MARGIN + top + height * 0.7);
        return IntStream.range(from, to)
                .mapToLong(y -> IntStream.range(0, (int) picture.getWidth())
                        .filter(x -> x < MARGIN + left || x > MARGIN + right)
                        .filter(x -> pixels.getColor(x, y).getBrightness() < 0.8)
                        .count())
                .sum();
    }

    private static GuardedFlow laidOut(String text, double width) {
        GuardedFlow flow = new GuardedFlow();
        Text run = new Text(text);
        run.setFont(Font.font("Noto Serif", 17));
        flow.setRuns(List.of(run));
        flow.setManaged(false); // or the pane would make it as wide as its text
        Pane pane = new Pane(flow);
        new Scene(pane, width + 2 * MARGIN, 2 * MARGIN + 900, Color.WHITE);
        flow.resizeRelocate(MARGIN, MARGIN, width, flow.prefHeight(width));
        pane.applyCss();
        flow.layout();
        return flow;
    }

    @Test
    void whatIsReadFromTheRightBeginsRightAndEndsLeft() {
        FxThread.run(() -> {
            GuardedFlow flow = laidOut(HEBREW, 233);
            Rectangle2D first = place(flow, 0);
            Rectangle2D last = place(flow, HEBREW.length() - 1);
            assertThat(flow.isRightToLeft()).isTrue();
            assertThat(first.getMaxX()).isCloseTo(233, offset(2.0));
            TextLineInfo lastLine = flow.getLayoutInfo().getTextLines(false).getLast();
            assertThat(place(flow, lastLine.start()).getMinX()).isGreaterThan(last.getMaxX());
        });
    }

    /** Marks and letters come from different fonts: each stands behind the one before it, to the left. */
    @Test
    void lettersAndMarksOfARightToLeftLineStandInTheirOrder() {
        FxThread.run(() -> {
            String text = "אב, גד. הו! זח? טי";
            GuardedFlow flow = laidOut(text, 400);
            double[] lefts = IntStream.range(0, text.length())
                    .mapToDouble(i -> place(flow, i).getMinX())
                    .toArray();
            for (int i = 1; i < lefts.length; i++) {
                assertThat(lefts[i]).isLessThan(lefts[i - 1]);
            }
            assertPaintedWhereItStands(flow, text);
        });
    }

    /** Marks and blanks leave the upper half of a line free, letters and the boxes that stand for them do not. */
    private static void assertPaintedWhereItStands(GuardedFlow flow, String text) {
        WritableImage picture = flow.getScene().snapshot(null);
        for (int i = 0; i < text.length(); i++) {
            Rectangle2D place = place(flow, i);
            long ink = inkIn(picture, place, 0.25, 0.6);
            if (text.charAt(i) == '.' || text.charAt(i) == ',' || text.charAt(i) == ' ') {
                assertThat(ink).as("%s at %s", text.charAt(i), i).isZero();
            } else {
                assertThat(ink).as("%s at %s", text.charAt(i), i).isPositive();
            }
        }
    }

    private static long inkIn(WritableImage picture, Rectangle2D place, double from, double to) {
        PixelReader pixels = picture.getPixelReader();
        long ink = 0;
        for (int y = (int) (MARGIN + place.getMinY() + place.getHeight() * from);
                y < MARGIN + place.getMinY() + place.getHeight() * to;
                y++) {
            for (int x = (int) Math.ceil(MARGIN + place.getMinX() + 1); x < MARGIN + place.getMaxX() - 1; x++) {
                ink += pixels.getColor(x, y).getBrightness() < 0.7 ? 1 : 0;
            }
        }
        return ink;
    }

    private static Rectangle2D place(GuardedFlow flow, int at) {
        return flow.seen(
                flow.getLayoutInfo().getSelectionGeometry(at, at + 1, false).getFirst());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void labelsAndFieldsWrapItToo(String text) {
        FxThread.run(() -> {
            for (double width : WIDTHS) {
                Label label = new Label(text);
                label.setWrapText(true);
                Direction.follow(label, label.textProperty());
                TextArea area = new TextArea(text);
                area.setWrapText(true);
                label.setManaged(false);
                area.setManaged(false);
                Pane pane = new Pane(label, area);
                new Scene(pane, 500, 500);
                pane.applyCss();
                label.resize(width, label.prefHeight(width));
                area.resize(width + 40, 100);
                label.layout();
                area.layout();
                assertThat(label.getHeight()).isPositive();
            }
        });
    }

    @Test
    void aNodeFollowsTheDirectionOfWhatItShows() {
        FxThread.run(() -> {
            Label label = new Label("One");
            Direction.follow(label, label.textProperty());
            assertThat(label.getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
            label.setText("2026 " + HEBREW);
            assertThat(label.getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
            label.setText("He said " + HEBREW);
            assertThat(label.getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        });
    }

    @Test
    void whatCannotBeLaidOutIsShownPlainlyWithASentence() {
        FxThread.run(() -> {
            GuardedFlow flow = new GuardedFlow();
            String words =
                    "It rained all day, and nobody came to the bridge or to the town before the evening of that day.";
            flow.setRuns(List.of(new Text(words), new Unmeasurable()));
            flow.setManaged(false);
            Pane pane = new Pane(flow);
            new Scene(pane, 300, 300);
            pane.applyCss();
            flow.resize(200, flow.prefHeight(200));
            flow.layout();

            assertThat(flow.isPlain()).isTrue();
            List<String> lines = flow.lookupAll(".plain-words-line").stream()
                    .map(line -> ((Text) line).getText())
                    .toList();
            assertThat(String.join(" ", lines)).isEqualTo(words);
            assertThat(flow.lookupAll(".plain-words-reason")).hasSize(1);
            assertThat(flow.getHeight()).isGreaterThan(20);

            flow.setRuns(List.of(new Text(words)));
            flow.layout();
            assertThat(flow.isPlain()).isFalse();
        });
    }

    /** Breaks the layout of the flow that it stands in. */
    private static final class Unmeasurable extends Region {
        @Override
        protected double computePrefWidth(double height) {
            throw new IllegalStateException("this cannot be measured");
        }
    }

    @Test
    void plainLinesKeepEveryLetterAndNoPairIsCut() {
        String emoji = "👨".repeat(100);
        assertThat(String.join("", GuardedFlow.plainLines(emoji))).isEqualTo(emoji);
        assertThat(GuardedFlow.plainLines(emoji)).allMatch(line -> !Character.isLowSurrogate(line.charAt(0)));
        assertThat(GuardedFlow.plainLines("")).containsExactly("");
    }
}
