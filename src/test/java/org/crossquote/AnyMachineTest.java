package org.crossquote;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.assertj.core.api.AbstractFileAssert;
import org.assertj.core.api.AbstractPathAssert;

/** What no test may do, because it would pass on one machine and fail on another. */
@AnalyzeClasses(packages = "org.crossquote", importOptions = ImportOption.OnlyIncludeTests.class)
class AnyMachineTest {
    @ArchTest
    static final ArchRule filesAreComparedInACharsetThatIsNamed = noClasses()
            .should()
            .callMethod(AbstractPathAssert.class, "hasContent", String.class)
            .orShould()
            .callMethod(AbstractPathAssert.class, "content")
            .orShould()
            .callMethod(AbstractFileAssert.class, "hasContent", String.class)
            .orShould()
            .callMethod(AbstractFileAssert.class, "content")
            .orShould()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callConstructor(String.class, byte[].class);

    @ArchTest
    static final ArchRule lettersChangeTheirCaseAlikeEverywhere = noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class);
}
