package vn.dongtin.e2e;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** Data flows one way and the services share the contract and the language library alone. */
class DataFlowArchitectureTest {

    @Test
    void services_knowOnlyTheContractAndTheLibrary() {
        JavaClasses classes = new ClassFileImporter()
                .importPaths(
                        "../vietnamese-text/target/classes",
                        "../article-contract/target/classes",
                        "../ingest-service/target/classes",
                        "../enrich-service/target/classes",
                        "../search-service/target/classes");
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("vn.dongtin..")
                .layer("ingest")
                .definedBy("vn.dongtin.ingest..")
                .layer("enrich")
                .definedBy("vn.dongtin.enrich..")
                .layer("search")
                .definedBy("vn.dongtin.search..")
                .layer("contract")
                .definedBy("vn.dongtin.contract..")
                .layer("text")
                .definedBy("vn.dongtin.text..")
                .whereLayer("ingest")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("enrich")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("search")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("contract")
                .mayOnlyBeAccessedByLayers("ingest", "enrich", "search")
                .whereLayer("text")
                .mayOnlyBeAccessedByLayers("ingest", "enrich", "search", "contract")
                .check(classes);
    }
}
