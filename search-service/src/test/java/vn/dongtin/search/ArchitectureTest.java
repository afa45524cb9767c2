package vn.dongtin.search;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "vn.dongtin.search", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("vn.dongtin.search.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule servicesDoNotKnowEachOther = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.dongtin.ingest..", "vn.dongtin.enrich..", "vn.dongtin.local..");

    /** Wiring, settings, and the boundaries to HTTP, Kafka's container and health. */
    @ArchTest
    static final ArchRule logicDoesNotKnowSpring = noClasses()
            .that(not(simpleNameEndingWith("Configuration"))
                    .and(not(simpleNameEndingWith("Properties")))
                    .and(not(simpleNameEndingWith("Application")))
                    .and(not(simpleNameEndingWith("Controller")))
                    .and(not(simpleNameEndingWith("Listener")))
                    .and(not(simpleNameEndingWith("Follower")))
                    .and(not(simpleNameEndingWith("Start")))
                    .and(not(simpleNameEndingWith("Health")))
                    .and(not(resideInAPackage("..web.."))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule queriesAreMadeInOnePlace = noClasses()
            .should()
            .dependOnClassesThat()
            .haveSimpleNameStartingWith("QueryStringQuery")
            .orShould()
            .dependOnClassesThat()
            .haveSimpleNameStartingWith("WrapperQuery");
}
