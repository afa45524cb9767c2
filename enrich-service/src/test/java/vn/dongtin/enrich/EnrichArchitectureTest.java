package vn.dongtin.enrich;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "vn.dongtin.enrich", importOptions = ImportOption.DoNotIncludeTests.class)
class EnrichArchitectureTest {

    @ArchTest
    static final ArchRule features_haveNoCycles =
            slices().matching("vn.dongtin.enrich.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule enrich_knowsNoOtherService = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.dongtin.ingest..", "vn.dongtin.search..", "vn.dongtin.local..");

    @ArchTest
    static final ArchRule logic_isPlainJava = noClasses()
            .that()
            .resideInAnyPackage("..pipeline..", "..reading..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");
}
