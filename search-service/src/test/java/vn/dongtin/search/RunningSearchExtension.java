package vn.dongtin.search;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.dongtin.local.LocalStack;
import vn.dongtin.local.LocalStackExtension;

/** Gives tests one service, started once for all of them. */
final class RunningSearchExtension implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(RunningSearchExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningSearch.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        LocalStack stack = (LocalStack) new LocalStackExtension().resolveParameter(parameter, context);
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(RunningSearch.class, _ -> RunningSearch.start(stack), RunningSearch.class);
    }
}
