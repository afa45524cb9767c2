package vn.dongtin.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "vn.dongtin.ingest", importOptions = ImportOption.DoNotIncludeTests.class)
class IngestArchitectureTest {

    @ArchTest
    static final ArchRule features_haveNoCycles =
            slices().matching("vn.dongtin.ingest.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ingest_knowsNoOtherService = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.dongtin.enrich..", "vn.dongtin.search..", "vn.dongtin.local..");

    @ArchTest
    static final ArchRule logic_isPlainJava = noClasses()
            .that()
            .resideInAnyPackage("..input..", "..intake..", "..heads..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");
}
