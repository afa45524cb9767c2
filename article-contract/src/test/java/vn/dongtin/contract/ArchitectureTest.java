package vn.dongtin.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CONTRACT =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("vn.dongtin.contract");

    @Test
    void knowsNothingButItsLibraries() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "org.slf4j..",
                        "org.apache.kafka..",
                        "com.fasterxml.jackson.annotation..",
                        "tools.jackson..",
                        "vn.dongtin.text..",
                        "vn.dongtin.contract..")
                .check(CONTRACT);
    }

    @Test
    void knowsNoSpringAndNoService() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "vn.dongtin.ingest..",
                        "vn.dongtin.enrich..",
                        "vn.dongtin.search..",
                        "vn.dongtin.local..")
                .check(CONTRACT);
    }

    @Test
    void onlyTheTopicsKnowKafka() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.dongtin.contract.kafka")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka..")
                .check(CONTRACT);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("vn.dongtin.contract.(*)..").should().beFreeOfCycles().check(CONTRACT);
    }
}
