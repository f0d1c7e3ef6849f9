package org.crossquote.export.refi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import org.crossquote.annotation.AnchorStatus;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Highlight;
import org.crossquote.annotation.KnownArticle;
import org.crossquote.annotation.LineStyle;
import org.crossquote.annotation.OtherFields;
import org.crossquote.annotation.Standards;
import org.crossquote.annotation.Target;
import org.crossquote.annotation.TextQuote;
import org.crossquote.export.Harbour;
import org.crossquote.export.choice.Excerpt;
import org.crossquote.quote.Quotation;
import org.crossquote.text.Article;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A project as another program reads it: the archive opened again, positions counted in code points. */
class QdpxProjectTest {
    private static final String HOSTILE = "\uFEFFFire 🔥 at sea\r\n\r\n"
            + "🔥🔥 The ferry 𝔉𝔢𝔯𝔯𝔶 burnt.\rNobody was hurt \uD800 that day.\r\n"
            + "“It was 🔥 all over,” said Ann Lee, the captain of the ferry.\r\n";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private Document read(Harbour harbour, Excerpt excerpt) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new QdpxProject(excerpt, harbour.notes(excerpt), Map.of("pink", "to check")).write(out);
        files.clear();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(files.get("project.qde")));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    private Document read(Harbour harbour) throws IOException {
        return read(harbour, harbour.all());
    }

    private static List<Element> all(Document project, String name) {
        NodeList nodes = project.getElementsByTagNameNS("*", name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static Element named(Document project, String element, String name) {
        return all(project, element).stream()
                .filter(e -> e.getAttribute("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The words at a selection, as a program finds them that counts code points. */
    private String words(Element selection) {
        Element source = (Element) selection.getParentNode();
        String path = source.getAttribute("plainTextPath").replace("internal://", "sources/");
        int[] points =
                new String(files.get(path), StandardCharsets.UTF_8).codePoints().toArray();
        int start = Integer.parseInt(selection.getAttribute("startPosition"));
        int end = Integer.parseInt(selection.getAttribute("endPosition"));
        return new String(points, start, end - start);
    }

    private static Harbour hostile() {
        return new Harbour("Sea & <sky>\u0001", List.of(Harbour.article("a&b.txt", HOSTILE)));
    }

    private static Harbour noted() {
        Harbour harbour = Harbour.plain();
        Article a = harbour.articles().getFirst();
        harbour.put(harbour.note(Harbour.at(a, "14 warehouses"))
                .withTags(List.of("to check", "<b>"), Harbour.NOW)
                .withHighlight(new Highlight("pink", LineStyle.SOLID), Harbour.NOW)
                .withNote("Who counted?\u0000 & <how>\r\nAsk.", Harbour.NOW));
        harbour.put(
                harbour.note(new Target.WholeArticle(KnownArticle.of(a).key())).withNote("On the whole.", Harbour.NOW));
        harbour.put(harbour.note(new Target.WholeCollection("urn:c")).withNote("On all.", Harbour.NOW));
        harbour.put(harbour.note(new Target.Passage(
                        KnownArticle.of(a).key(),
                        new TextQuote("words that never stood there", "", ""),
                        null,
                        AnchorStatus.EXACT,
                        OtherFields.NONE))
                .withNote("Gone.", Harbour.NOW));
        return harbour;
    }

    @Test
    void isValidAgainstTheSchemaOfTheStandard() throws IOException, SAXException {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Standards.at("refi-qda/Project-mrt2019.xsd").toFile());
        for (Harbour harbour : List.of(Harbour.plain(), noted(), hostile(), new Harbour("Empty", List.of()))) {
            schema.newValidator().validate(new DOMSource(read(harbour)));
        }
    }

    @Test
    void everySelectionIsAtItsPlaceInCodePoints() throws IOException {
        for (Harbour harbour : List.of(noted(), hostile())) {
            Document project = read(harbour);
            List<Element> selections = all(project, "PlainTextSelection");
            assertThat(selections)
                    .hasSizeGreaterThanOrEqualTo(harbour.reading().quotations().size());
            for (Quotation quotation : harbour.reading().quotations()) {
                assertThat(selections).extracting(this::words).contains(quotation.exact());
            }
        }
        assertThat(all(read(noted()), "PlainTextSelection"))
                .extracting(this::words)
                .contains("14 warehouses");
    }

    @Test
    void aTextHasLineFeedsAloneAndNoMarkAtItsBeginning() throws IOException {
        Document project = read(hostile());
        Element source = all(project, "TextSource").getFirst();
        assertThat(source.getAttribute("name")).startsWith("1. ");
        String text = new String(
                files.get(source.getAttribute("plainTextPath").replace("internal://", "sources/")),
                StandardCharsets.UTF_8);
        assertThat(text)
                .isEqualTo(HOSTILE.substring(1)
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replaceAll("hurt . that", "hurt \uFFFD that"));
        assertThat(text).doesNotContain("\r").startsWith("Fire 🔥");
    }

    @Test
    void speakersTagsAndColoursAreCodesAndNotesAreMemos() throws IOException {
        Document project = read(noted());
        String speaker = named(project, "Code", "Ruth Okafor").getAttribute("guid");
        String tag = named(project, "Code", "<b>").getAttribute("guid");
        Element colour = named(project, "Code", "to check");
        assertThat(all(project, "Code")).extracting(c -> c.getAttribute("name")).contains("to check", "Speakers");
        assertThat(colour.getParentNode().getAttributes().getNamedItem("name").getNodeValue())
                .isIn("Tags", "Colours");
        Element noted = all(project, "PlainTextSelection").stream()
                .filter(s -> words(s).equals("14 warehouses"))
                .findFirst()
                .orElseThrow();
        assertThat(targets(noted, "CodeRef")).hasSize(3).contains(tag);
        String memo = targets(noted, "NoteRef").getFirst();
        Element note = all(project, "Note").stream()
                .filter(n -> n.getAttribute("guid").equals(memo))
                .findFirst()
                .orElseThrow();
        assertThat(note.getTextContent()).isEqualTo("Who counted? & <how>\nAsk.");
        assertThat(all(project, "PlainTextSelection"))
                .filteredOn(s -> targets(s, "CodeRef").contains(speaker))
                .extracting(this::words)
                .contains("“We cannot pay for a new harbour any longer.”");
        assertThat(all(project, "Link")).isNotEmpty();
    }

    @Test
    void noNoteIsLeftOut() throws IOException {
        Document project = read(noted());
        assertThat(all(project, "Note"))
                .extracting(Element::getTextContent)
                .hasSize(4)
                .anyMatch(t -> t.startsWith("Gone.") && t.contains("words that never stood there"));
        Set<String> referred = new HashSet<>(targets(project.getDocumentElement(), "NoteRef"));
        assertThat(referred)
                .containsExactlyInAnyOrderElementsOf(all(project, "Note").stream()
                        .map(n -> n.getAttribute("guid"))
                        .toList());
    }

    @Test
    void everyGuidIsOnceAndEveryReferenceHasItsTarget() throws IOException {
        Document project = read(noted());
        List<String> guids = all(project, "*").stream()
                .map(e -> e.getAttribute("guid"))
                .filter(g -> !g.isEmpty())
                .toList();
        assertThat(guids).doesNotHaveDuplicates();
        for (String reference : List.of("targetGUID", "creatingUser", "creatingUserGUID", "originGUID")) {
            assertThat(guids)
                    .containsAll(all(project, "*").stream()
                            .map(e -> e.getAttribute(reference))
                            .filter(g -> !g.isEmpty())
                            .toList());
        }
    }

    @Test
    void theSameNotesGiveTheSameBytes() throws IOException {
        Harbour harbour = noted();
        Annotation last = harbour.note(Harbour.at(harbour.articles().get(1), "17 warehouses"));
        assertThat(last.note()).isEmpty();
        read(harbour);
        Map<String, byte[]> before = new LinkedHashMap<>(files);
        read(harbour);
        assertThat(files).containsOnlyKeys(before.keySet());
        before.forEach((name, bytes) -> assertThat(files.get(name)).isEqualTo(bytes));
    }

    private static List<String> targets(Element element, String name) {
        NodeList nodes = element.getElementsByTagNameNS("*", name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> ((Element) nodes.item(i)).getAttribute("targetGUID"))
                .toList();
    }
}
