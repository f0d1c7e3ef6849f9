package org.crossquote.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossquote.message.CompiledTexts.Call;
import org.crossquote.message.CompiledTexts.Kind;
import org.crossquote.message.CompiledTexts.Literal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reader meets comes from the message files, and these hold what is asked of them. */
class MessagesTest {
    private static final Pattern WORDS = Pattern.compile("(?s).*\\p{L}{2,}[^\\p{L}]*\\s[^\\p{L}]*\\p{L}{2,}.*");
    private static final Pattern TITLE = Pattern.compile("\\p{Lu}\\p{Ll}+…?");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    /** Words that no reader meets as words, by the class or package that has them, and why. */
    private static final Map<String, String> NO_SENTENCES = Map.ofEntries(
            Map.entry("fault.", "the log is written in English for those who mend the program"),
            Map.entry("annotation.store.SaveFailureText", "what systems say, to be recognised"),
            Map.entry("app.QuietStart", "what JavaFX says, to be recognised"),
            Map.entry("app.preference.SettingsFolder", "names of systems and folders"),
            Map.entry("app.picture.Letters", "names of fonts"),
            Map.entry("app.script.ShapedRuns", "the name of a library"),
            Map.entry("app.snapshot.Picture", "the name of a platform"),
            Map.entry("app.action.Actions", "ids of keys that are taken"),
            Map.entry("app.column.TextLayers", "ids of layers"),
            Map.entry("app.search.HitsInColumns", "ids of layers"),
            Map.entry("export.cite.ApaSource", "the form of the APA, English in every language"),
            Map.entry("export.cite.BibtexSource", "a form that programs read"),
            Map.entry("export.drawing.Svg", "a form that programs read"),
            Map.entry("link.Grade", "ids that stand in files; the words are messages"),
            Map.entry("quote.words.Lexicon", "names of lists in the word files"),
            Map.entry("quote.words.RegularVerbs", "names of lists in the word files"),
            Map.entry("quote.rule.Confidence", "the names of the lines of a data file"),
            Map.entry("reading.cache.", "the names of forms of records"),
            Map.entry("source.factiva.", "selectors of elements"),
            Map.entry("source.mail.", "selectors of elements"),
            Map.entry("source.web.", "selectors of elements and beginnings of files"),
            Map.entry("work.Worker", "the name of a thread"));

    /** Words that are no words of a language wherever they stand: keys by their names in JavaFX, style sheets, forms of dates. */
    private static final Pattern NOT_WORDS = Pattern.compile(
            "(Shortcut\\+)?(Backspace|Delete|Esc|Enter|Back Slash|Numpad 0)|-fx-.*|d MMM( uuuu)?|not installed yet|.*speaker:\"\u0001?\"");

    private static CompiledTexts program;
    private static Map<String, PropertyResourceBundle> files;

    @BeforeAll
    static void readProgram() {
        program = CompiledTexts.ofProgram();
        files = new TreeMap<>();
        for (String folder : new TreeSet<>(program.literals().stream()
                .map(literal -> literal.type().substring(0, literal.type().lastIndexOf('.')))
                .toList())) {
            String name = "/" + folder.replace('.', '/') + "/messages.properties";
            Path ofProgram = Path.of("src/main/resources" + name); // a test has messages of its own
            try (var in = MessageFile.class.getResourceAsStream(name)) {
                if (in != null && Files.exists(ofProgram)) {
                    files.put(folder, new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void noClassHoldsWordsThatAReaderMeets() {
        assertThat(program.literals().stream()
                        .filter(literal -> !literal.internal() && isForReaders(literal))
                        .filter(literal -> !NOT_WORDS.matcher(literal.text()).matches())
                        .filter(literal -> NO_SENTENCES.keySet().stream()
                                .noneMatch(name -> literal.type().startsWith("org.crossquote." + name)))
                        .map(literal -> literal.type() + ": " + literal.text().replace("\u0001", "{}")))
                .as("words in code; they belong into the messages.properties of the package")
                .isEmpty();
    }

    private static boolean isForReaders(Literal literal) {
        String filled = literal.text().replace("\u0001", "xx");
        boolean isTitle = literal.type().startsWith("org.crossquote.app.")
                && !literal.isRecipe()
                && TITLE.matcher(filled).matches();
        return literal.text().matches("(?s).*\\p{L}{2,}.*")
                && (isTitle || WORDS.matcher(filled).matches());
    }

    @Test
    void whatIsAskedForIsThere() {
        assertThat(askedFor((call, messages) -> messages.isEmpty()))
                .as("messages that no file has")
                .isEmpty();
    }

    @Test
    void everySentenceGetsItsArguments() {
        assertThat(askedFor((call, messages) ->
                        call.kind() != Kind.REASON && messages.stream().anyMatch(m -> needs(m) > given(call))))
                .as("calls with too few arguments")
                .isEmpty();
        assertThat(askedFor((call, messages) -> !messages.isEmpty()
                        && messages.stream().mapToInt(MessagesTest::needs).max().orElse(0) < given(call)))
                .as("calls with arguments that no sentence has")
                .isEmpty();
    }

    private static int given(Call call) {
        return call.arguments() + (call.kind() == Kind.PROBLEM ? 1 : 0);
    }

    private static int needs(String message) {
        int needed = 0;
        for (Matcher argument = ARGUMENT.matcher(message); argument.find(); ) {
            needed = Math.max(needed, Integer.parseInt(argument.group(1)) + 1);
        }
        return needed;
    }

    private interface Wrong {
        boolean is(Call call, List<String> messages);
    }

    /** The calls with something wrong; those whose id or number of arguments is known at run time only are left out. */
    private static List<String> askedFor(Wrong wrong) {
        List<String> found = new ArrayList<>();
        for (Call call : program.calls()) {
            String folder = call.type().substring(0, call.type().lastIndexOf('.'));
            for (Literal id : call.arguments() < 0 ? List.<Literal>of() : call.ids()) {
                Map<String, String> messages =
                        call.kind() == Kind.SENTENCE ? messages(files.get(folder), id) : messages(id);
                if (wrong.is(call, List.copyOf(messages.values()))) {
                    found.add(call.type() + ": " + id.text().replace("\u0001", "{}"));
                }
            }
        }
        return found;
    }

    /** The messages of any package that an id names: what a finder gives becomes a sentence elsewhere. */
    private static Map<String, String> messages(Literal id) {
        Map<String, String> messages = new LinkedHashMap<>();
        files.values().forEach(file -> messages.putAll(messages(file, id)));
        return messages;
    }

    private static Map<String, String> messages(@Nullable PropertyResourceBundle file, Literal id) {
        Pattern form = id.form();
        return file == null
                ? Map.of()
                : file.keySet().stream()
                        .filter(key -> form.matcher(key).matches())
                        .collect(Collectors.toMap(key -> key, file::getString));
    }

    @Test
    void everyMessageIsSaidSomewhere() {
        List<Literal> known = program.literals();
        List<Pattern> recipes = known.stream()
                .filter(literal ->
                        literal.isRecipe() && literal.text().matches("[\\w.\\u0001-]*[a-z]{2,}[\\w.\\u0001-]*"))
                .map(Literal::form)
                .distinct()
                .toList();
        TreeSet<String> texts = new TreeSet<>(known.stream().map(Literal::text).toList());
        assertThat(files.entrySet().stream()
                        .flatMap(file -> file.getValue().keySet().stream()
                                .filter(id -> !texts.contains(id))
                                .filter(id -> recipes.stream()
                                        .noneMatch(r -> r.matcher(id).matches()))
                                .map(id -> file.getKey() + ": " + id)))
                .as("messages that nothing says")
                .isEmpty();
    }

    @Test
    void everyMessageIsAPatternAlsoInThePseudoLanguage() {
        assertThat(files.values().stream()
                        .flatMap(file -> file.keySet().stream().map(file::getString)))
                .allSatisfy(message -> {
                    Object[] none =
                            Stream.generate(() -> 2).limit(needs(message)).toArray();
                    String english = new MessageFormat(message, Locale.ENGLISH).format(none);
                    String pseudo = new MessageFormat(PseudoLanguage.of(message), Locale.ENGLISH).format(none);
                    assertThat(pseudo).doesNotContainPattern("[A-Za-z]");
                    assertThat(pseudo.length()).isGreaterThanOrEqualTo(english.length());
                });
    }
}
