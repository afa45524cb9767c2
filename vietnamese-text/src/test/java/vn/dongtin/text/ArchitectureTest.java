package vn.dongtin.text;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** Whoever calls the library needs nothing but it. */
final class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath("target/classes");

    @Test
    void onlyCommandsNeedAnotherLibrary() {
        classes()
                .that()
                .resideOutsideOfPackage("vn.dongtin.text.command..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify.annotations..", "vn.dongtin.text..")
                .check(CLASSES);
    }

    @Test
    void nothingIsBuiltOnTheCommands() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.dongtin.text.command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.dongtin.text.command..")
                .check(CLASSES);
    }

    @Test
    void readingNeedsNoTrainer() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..train..", "vn.dongtin.text.command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..train..")
                .check(CLASSES);
    }
}
