package org.crossquote.export.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * What the reader wrote, as HTML: paragraphs, lists, quotes, code, emphasis. HTML in it is shown as it stands; links and pictures are words with
 * their addresses, for the page reaches out to nothing.
 */
final class NoteHtml {
    /** The heading of a note in the report is the third. */
    private static final int DEEPER = 3;

    private static final int DEEPEST = 6;

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .softbreak("<br>\n")
            .nodeRendererFactory(Words::new)
            .build();

    private NoteHtml() {}

    /** The elements of a note. */
    static String of(String note) {
        return RENDERER.render(PARSER.parse(Html.readable(note)));
    }

    private record Words(HtmlNodeRendererContext context, HtmlWriter html) implements NodeRenderer {
        Words(HtmlNodeRendererContext context) {
            this(context, context.getWriter());
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Link.class, Image.class, Heading.class);
        }

        @Override
        public void render(Node node) {
            switch (node) {
                case Link link -> addressed(link, link.getDestination());
                case Image image -> addressed(image, image.getDestination());
                case Heading heading -> heading(heading);
                default -> inside(node);
            }
        }

        private void addressed(Node node, String address) {
            String before = text(node);
            inside(node);
            if (!before.equals(address)) {
                html.text((before.isEmpty() ? "" : " ") + "(" + address + ")");
            }
        }

        private static String text(Node node) {
            return node.getFirstChild() instanceof org.commonmark.node.Text only && only.getNext() == null
                    ? only.getLiteral()
                    : node.getFirstChild() == null ? "" : " ";
        }

        private void heading(Heading heading) {
            String tag = "h" + Math.min(DEEPEST, heading.getLevel() + DEEPER);
            html.line();
            html.tag(tag, Map.of());
            inside(heading);
            html.tag("/" + tag);
            html.line();
        }

        private void inside(Node parent) {
            for (Node child : List.copyOf(children(parent))) {
                context.render(child);
            }
        }

        private static List<Node> children(Node parent) {
            List<Node> children = new java.util.ArrayList<>();
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                children.add(child);
            }
            return children;
        }
    }
}
