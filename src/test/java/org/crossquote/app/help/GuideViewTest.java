package org.crossquote.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;
import org.crossquote.app.FxThread;
import org.junit.jupiter.api.Test;

class GuideViewTest {
    private static final String TEXT = """
            # Title

            ## First part

            Words **strong** and `code`
            go on, with an *accent*.

            - one
            - two

            | key | what |
            |---|---|
            | **J** | next |

            ```
            a command
            ```

            ![A picture](pictures/one.png)

            ## Second part
            """;

    @Test
    void allWordsAreShownAndTheSecondHeadingsLead() {
        FxThread.run(() -> {
            GuideView view = new GuideView(TEXT, name -> null);
            String all = words(view);
            assertThat(all)
                    .contains("Words strong and code go on, with an accent.")
                    .contains("one", "two", "key", "what", "J", "next", "a command", "A picture")
                    .doesNotContain("**", "`", "|");
            assertThat(links(view)).containsExactly("First part", "Second part");
        });
    }

    @Test
    void aPictureThatIsThereIsShown() {
        FxThread.run(() -> {
            String picture = ProgramFiles.ofProgram()
                    .flatMap(f -> f.guideFile("pictures/light.png"))
                    .orElseThrow()
                    .toExternalForm();
            GuideView view = new GuideView(TEXT, name -> picture);
            assertThat(nodes(view)).hasAtLeastOneElementOfType(ImageView.class);
        });
    }

    @Test
    void theGuideOfTheProgramHasAHeadingForEachOfItsParts() {
        String guide = ProgramFiles.ofProgram().flatMap(ProgramFiles::guide).orElseThrow();
        long parts = guide.lines().filter(line -> line.startsWith("## ")).count();
        FxThread.run(() -> assertThat(links(new GuideView(guide, name -> null))).hasSize((int) parts));
    }

    private static List<String> links(GuideView view) {
        return nodes(view).stream()
                .filter(Hyperlink.class::isInstance)
                .map(n -> ((Hyperlink) n).getText())
                .toList();
    }

    private static String words(GuideView view) {
        StringBuilder all = new StringBuilder();
        for (Node node : nodes(view)) {
            if (node instanceof Text text) {
                all.append(text.getText());
            } else if (node instanceof javafx.scene.control.Label label) {
                all.append(label.getText());
            }
        }
        return all.toString();
    }

    private static List<Node> nodes(Node root) {
        List<Node> all = new ArrayList<>(List.of(root));
        List<Node> children = root instanceof ScrollPane scroll
                ? List.of(scroll.getContent())
                : root instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
        children.forEach(child -> all.addAll(nodes(child)));
        return all;
    }
}
