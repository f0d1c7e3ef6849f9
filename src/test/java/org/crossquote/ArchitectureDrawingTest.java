package org.crossquote;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds the drawing to the house; {@code mvn test -Dtest=ArchitectureDrawingTest -Dcrossquote.draw=true} draws it anew. */
@AnalyzeClasses(packages = "org.crossquote", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureDrawingTest {
    private static final Path DRAWING = Path.of("docs", "architecture.svg");

    @ArchTest
    static void theDrawingShowsThePackagesAsTheyAre(JavaClasses program) throws IOException {
        String now = new ArchitectureDrawing(PackageGraph.of(program)).svg();
        if (Boolean.getBoolean("crossquote.draw")) {
            Files.writeString(DRAWING, now);
        }
        assertThat(boxesAndLines(Files.readString(DRAWING, StandardCharsets.UTF_8)))
                .as("draw it anew: mvn test -Dtest=ArchitectureDrawingTest -Dcrossquote.draw=true")
                .isEqualTo(boxesAndLines(now));
    }

    /** How many classes a package has is told, but may be a little old. */
    private static String boxesAndLines(String svg) {
        return svg.replaceAll("(?m)^.* classes</text>$", "");
    }

    @Test
    void aPackageStandsAboveAllThatItUsesAndALineLeadsToTheNearest() {
        PackageGraph graph = new PackageGraph(
                Map.of("window", Set.of("finder", "text"), "finder", Set.of("text"), "text", Set.of()),
                Map.of("window", 31, "finder", 9, "text", 10));
        assertThat(graph.floor("window")).isEqualTo(2);
        assertThat(graph.direct("window")).containsExactly("finder");
        assertThat(new ArchitectureDrawing(graph).svg())
                .contains(">window<", "about 30 classes", "under 10 classes")
                .containsPattern("(?s)(<path.*){2}")
                .doesNotContainPattern("(?s)(<path.*){3}");
    }
}
