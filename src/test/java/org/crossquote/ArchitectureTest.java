package org.crossquote;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.theClass;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.crossquote.app.StyledShapes;
import org.crossquote.app.picture.PageNodes;
import org.crossquote.text.Article;

/** The floors of the house: a package may use only those below it, and only the application knows JavaFX. */
@AnalyzeClasses(packages = "org.crossquote", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule everyPackageUsesOnlyThoseBelowIt = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.crossquote..")
            .layer("main")
            .definedBy("org.crossquote")
            .layer("cli")
            .definedBy("org.crossquote.cli..")
            .layer("app")
            .definedBy("org.crossquote.app..")
            .layer("export")
            .definedBy("org.crossquote.export..")
            .layer("reading")
            .definedBy("org.crossquote.reading..")
            .layer("witness")
            .definedBy("org.crossquote.witness..")
            .layer("search")
            .definedBy("org.crossquote.search..")
            .layer("difference")
            .definedBy("org.crossquote.difference..")
            .layer("link")
            .definedBy("org.crossquote.link..")
            .layer("quote")
            .definedBy("org.crossquote.quote..")
            .layer("date")
            .definedBy("org.crossquote.date..")
            .layer("annotation")
            .definedBy("org.crossquote.annotation..")
            .layer("source")
            .definedBy("org.crossquote.source..")
            .layer("text")
            .definedBy("org.crossquote.text..")
            .whereLayer("main")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("app")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("export")
            .mayOnlyBeAccessedByLayers("cli", "app")
            .whereLayer("reading")
            .mayOnlyBeAccessedByLayers("export", "cli", "app")
            .whereLayer("search")
            .mayOnlyBeAccessedByLayers("cli", "app")
            .whereLayer("witness")
            .mayOnlyBeAccessedByLayers("difference", "reading", "export", "cli", "app")
            .whereLayer("difference")
            .mayOnlyBeAccessedByLayers("reading", "export", "cli", "app")
            .whereLayer("link")
            .mayOnlyBeAccessedByLayers("difference", "witness", "reading", "export", "cli", "app")
            .whereLayer("quote")
            .mayOnlyBeAccessedByLayers(
                    "date", "link", "difference", "witness", "search", "reading", "export", "cli", "app")
            .whereLayer("date")
            .mayOnlyBeAccessedByLayers("link", "difference", "witness", "search", "reading", "export", "cli", "app")
            .whereLayer("annotation")
            .mayOnlyBeAccessedByLayers("link", "difference", "witness", "search", "reading", "export", "cli", "app")
            .whereLayer("source")
            .mayOnlyBeAccessedByLayers("quote", "annotation", "link", "reading", "export", "cli", "app");

    @ArchTest
    static final ArchRule onlyTheApplicationKnowsJavaFx = noClasses()
            .that()
            .resideOutsideOfPackage("org.crossquote.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..");

    @ArchTest
    static final ArchRule textStandsOnNothing = standsOn("org.crossquote.text..");

    @ArchTest
    static final ArchRule filesStandOnMessagesOnly = standsOn("org.crossquote.file..", "org.crossquote.message..");

    @ArchTest
    static final ArchRule workStandsOnNothing = standsOn("org.crossquote.work..");

    @ArchTest
    static final ArchRule faultsStandOnNothing = standsOn("org.crossquote.fault..");

    @ArchTest
    static final ArchRule messagesStandOnNothing = standsOn("org.crossquote.message..");

    private static ArchRule standsOn(String floor, String... below) {
        return noClasses()
                .that()
                .resideInAPackage(floor)
                .should()
                .dependOnClassesThat(resideInAPackage("org.crossquote..")
                        .and(not(resideInAPackage(floor)))
                        .and(not(resideInAnyPackage(below))));
    }

    /**
     * Whatever else makes a shape shows it black for one frame; only clips, which are never painted, are made anywhere, and what stands on paper,
     * which has its colours from the beginning and the same in every theme.
     */
    @ArchTest
    static final ArchRule shapesArePaintedByTheirStyleOnly = noClasses()
            .that()
            .doNotBelongToAnyOf(StyledShapes.class, PageNodes.class)
            .and()
            .areNotAssignableTo(Shape.class)
            .should()
            .callConstructorWhere(describe("makes a shape", ArchitectureTest::makesAShape));

    private static boolean makesAShape(JavaConstructorCall call) {
        JavaClass made = call.getTargetOwner();
        boolean isClip = made.isEquivalentTo(Rectangle.class)
                && call.getTarget().getRawParameterTypes().isEmpty();
        return made.getPackageName().equals(Shape.class.getPackageName())
                && made.isAssignableTo(Shape.class)
                && !isClip;
    }

    @ArchTest
    static final ArchRule packagesFormNoCircle =
            slices().matching("org.crossquote.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingIsReadOrWrittenInTheCharsetOfTheMachine = noClasses()
            .should()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callConstructor(String.class, byte[].class)
            .orShould()
            .callMethod(Charset.class, "defaultCharset")
            .orShould()
            .callConstructor(InputStreamReader.class, InputStream.class)
            .orShould()
            .callConstructor(OutputStreamWriter.class, OutputStream.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(FileReader.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(FileWriter.class);

    @ArchTest
    static final ArchRule lettersChangeTheirCaseAlikeEverywhere = noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class);

    @ArchTest
    static final ArchRule theRulesSeeTheProgram =
            theClass(Article.class).should().bePublic();
}
