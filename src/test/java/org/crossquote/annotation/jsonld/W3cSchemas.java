package org.crossquote.annotation.jsonld;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossquote.annotation.Standards;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas of the W3C test suite: all assertions of one of its lists. */
public final class W3cSchemas {
    private static final String BASE = "https://w3c.test/";

    private final Map<String, Schema> schemas = new LinkedHashMap<>();

    /** @param list the list of assertions, such as {@code annotations/annotationMusts.test} */
    public W3cSchemas(String list) throws IOException {
        Path folder = Standards.at("w3c-annotation");
        Map<String, String> texts = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(f -> f.toString().endsWith(".json") && !f.startsWith(folder.resolve("samples")))
                    .forEach(f -> texts.put(BASE + f.getFileName(), text(f)));
        }
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_4, builder -> builder.schemas(texts).schemaRegistryConfig(config));
        for (JsonNode assertion :
                JsonMapper.shared().readTree(text(folder.resolve(list))).path("assertions")) {
            String name = Path.of(assertion.asString()).getFileName().toString();
            schemas.put(name, registry.getSchema(SchemaLocation.of(BASE + name)));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return schemas.size();
    }

    /** The names of the assertions that a JSON text does not hold. */
    public List<String> broken(String json) {
        return schemas.entrySet().stream()
                .filter(s -> !s.getValue().validate(json, InputFormat.JSON).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }
}
