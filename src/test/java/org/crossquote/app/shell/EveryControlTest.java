package org.crossquote.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.note.NotesWindow;
import org.crossquote.message.InLanguage;
import org.crossquote.text.Article;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every control can be found by who does not see it, and hit by who does not hit well: it has a role, a name, and room. */
@Tag("threads")
@ResourceLock(Resources.LOCALE)
class EveryControlTest {
    /** In pixels: WCAG 2.5.8. */
    private static final double TARGET = 24;

    private static final Set<AccessibleRole> PRESSED = EnumSet.of(
            AccessibleRole.BUTTON,
            AccessibleRole.TOGGLE_BUTTON,
            AccessibleRole.CHECK_BOX,
            AccessibleRole.RADIO_BUTTON,
            AccessibleRole.HYPERLINK,
            AccessibleRole.MENU_BUTTON,
            AccessibleRole.TAB_ITEM);

    @TempDir
    Path folder;

    @Test
    void soHaveThoseOfANoteAndItsWriter() {
        try (NotesWindow notes = new NotesWindow(folder)) {
            Article first = notes.article(1);
            notes.select(1, first.text().strip().lines().findFirst().orElseThrow());
            notes.give("note.highlight");
            for (String command : List.of("panel.notes", "note.colours", "note.collection")) {
                notes.give(command);
                FxThread.run(() -> {
                    notes.open.layOut();
                    assertThat(faults(notes.open.window.scene().getRoot()))
                            .as(command)
                            .isEmpty();
                });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "view.read",
                "view.speakers",
                "view.facts",
                "view.differences",
                "view.time",
                "view.articles",
                "palette",
                "keys",
                "preferences",
                "help.guide",
                "help.about",
                "help.legend",
                "article.open",
                "start.page",
                "search.open",
                "panel.quotes",
                "panel.comparison",
                "panel.notes",
                "panel.differences",
                "panel.alike",
                "panel.unsure",
                "panel.boilerplate",
                "print"
            })
    void hasARoleANameAndRoomForAFingerAndForItsWords(String command) {
        hasNoFaults(command, 1280, 800);
        try (InLanguage spanish = new InLanguage(InLanguage.SPANISH)) {
            hasNoFaults(command, 1024, 700);
        }
    }

    private static void hasNoFaults(String command, double width, double height) {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(width, height);
            open.lookAt("drug");
            open.window.actions().get(command).give();
            open.layOut();
            assertThat(shown(open.window.scene().getRoot()).stream().filter(EveryControlTest::isTarget))
                    .as("targets in %s", command)
                    .hasSizeGreaterThan(10);
            assertThat(faults(open.window.scene().getRoot()))
                    .as("%s, %.0f × %.0f", command, width, height)
                    .isEmpty();
        });
    }

    /** What is wrong with what is seen; each kind of fault once. */
    private static Set<String> faults(Parent root) {
        Set<String> faults = new TreeSet<>();
        for (Node node : shown(root)) {
            if (node.isFocusTraversable() && !hasRole(node)) {
                faults.add(look(node) + " has no role");
            }
            if ((node.isFocusTraversable() || node instanceof ButtonBase) && !hasName(node)) {
                faults.add(look(node) + " has no name");
            }
            if (node instanceof ButtonBase button && isCut(button)) {
                faults.add(look(node) + " cuts its words: " + button.getText());
            }
            if (isTarget(node) && !isWithin(node, root)) {
                faults.add(look(node) + " lies beyond the edge of the window");
            }
            if (isTarget(node) && !isLarge(node)) {
                faults.add("%s is %.0f × %.0f"
                        .formatted(
                                look(node),
                                node.getLayoutBounds().getWidth(),
                                node.getLayoutBounds().getHeight()));
            }
        }
        return faults;
    }

    private static boolean isCut(ButtonBase button) {
        return button.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .filter(text -> text.getParent() == button)
                .map(text -> ((Text) text).getText().replace('\n', ' '))
                .anyMatch(shown -> !shown.strip()
                        .equals(button.getText().replace('\n', ' ').strip()));
    }

    /** Whether it lies within the window, or in something that can be scrolled to it. */
    private static boolean isWithin(Node node, Parent root) {
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane
                    || around instanceof VirtualFlow<?>
                    || around.getStyleClass().contains("column-track")) {
                return true;
            }
        }
        Bounds place = node.localToScene(node.getLayoutBounds());
        return place.getMinX() >= -1
                && place.getMaxX() <= root.getLayoutBounds().getWidth() + 1
                && place.getMaxY() <= root.getLayoutBounds().getHeight() + 1;
    }

    private static List<Node> shown(Parent root) {
        List<Node> shown = new ArrayList<>();
        root.getChildrenUnmodifiable().stream().filter(Node::isVisible).forEach(child -> {
            shown.add(child);
            if (child instanceof Parent parent) {
                shown.addAll(shown(parent));
            }
        });
        return shown;
    }

    private static boolean hasRole(Node node) {
        return node.getAccessibleRole() != null && node.getAccessibleRole() != AccessibleRole.NODE;
    }

    private static boolean hasName(Node node) {
        return Stream.of(
                        node.getAccessibleText(),
                        node.queryAccessibleAttribute(AccessibleAttribute.TEXT),
                        node.getAccessibleRoleDescription())
                .anyMatch(name -> name instanceof String text && !text.isBlank());
    }

    /** What is pressed. Links within running text are as high as its lines: the standard leaves them out. */
    private static boolean isTarget(Node node) {
        boolean isInText = node instanceof Hyperlink && node.getParent() instanceof TextFlow;
        return !isInText && (node instanceof ButtonBase || PRESSED.contains(node.getAccessibleRole()));
    }

    private static boolean isLarge(Node node) {
        return node.getLayoutBounds().getWidth() >= TARGET
                && node.getLayoutBounds().getHeight() >= TARGET;
    }

    private static String look(Node node) {
        return node.getClass().getSimpleName() + node.getStyleClass() + " in "
                + node.getParent().getStyleClass();
    }
}
