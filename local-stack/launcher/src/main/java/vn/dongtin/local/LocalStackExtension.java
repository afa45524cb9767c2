package vn.dongtin.local;

import java.net.URI;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a {@link LocalStack}: the one named by {@code DONGTIN_TEST_KAFKA} and {@code DONGTIN_TEST_ELASTICSEARCH}
 * when both are set ({@code ./dongtin test} does), else one that is started once per test JVM and stopped at its end.
 */
public final class LocalStackExtension implements BeforeAllCallback, ParameterResolver {

    /** Names the bootstrap servers of a running stack. */
    public static final String KAFKA_VARIABLE = "DONGTIN_TEST_KAFKA";

    /** Names the address of a running stack's node. */
    public static final String ELASTICSEARCH_VARIABLE = "DONGTIN_TEST_ELASTICSEARCH";

    private static final Namespace NAMESPACE = Namespace.create(LocalStackExtension.class);

    /** For JUnit. */
    public LocalStackExtension() {}

    @Override
    public void beforeAll(ExtensionContext context) {
        stack(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == LocalStack.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return stack(context);
    }

    private static LocalStack stack(ExtensionContext context) {
        var kafka = System.getenv(KAFKA_VARIABLE);
        var elasticsearch = System.getenv(ELASTICSEARCH_VARIABLE);
        if (kafka != null && elasticsearch != null) {
            return new LocalStack(kafka, URI.create(elasticsearch));
        }
        return started(context).addresses();
    }

    /** JUnit closes what the root store holds when all tests of this JVM are done. */
    private static DedicatedStack started(ExtensionContext context) {
        var store = context.getRoot().getStore(NAMESPACE);
        return store.computeIfAbsent(DedicatedStack.class, key -> DedicatedStack.start(), DedicatedStack.class);
    }
}
