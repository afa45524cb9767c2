package vn.dongtin.contract.codec;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/**
 * Says what is wrong with a record and where, in our own words: Jackson's messages quote the value, and article text
 * does not belong in a log or a header.
 */
final class Breach {

    private Breach() {}

    static String describe(JacksonException e) {
        if (e instanceof DatabindException databind) {
            return "record breaks the contract: " + path(databind) + reason(databind);
        }
        String limit = e instanceof StreamConstraintsException ? ", " + e.getOriginalMessage() : "";
        return "record is not JSON" + limit + position(e);
    }

    private static String reason(DatabindException e) {
        return switch (e) {
            case InvalidTypeIdException unknown -> "state is missing or unknown";
            // thrown by the records themselves, in our words
            case ValueInstantiationException refused
            when refused.getCause() instanceof IllegalArgumentException cause -> String.valueOf(cause.getMessage());
            case MismatchedInputException mismatch -> "not a " + typeName(mismatch) + position(e);
            default -> e.getClass().getSimpleName() + position(e);
        };
    }

    private static String typeName(MismatchedInputException e) {
        return e.getTargetType() == null
                ? "valid value"
                : "valid " + e.getTargetType().getSimpleName();
    }

    private static String path(DatabindException e) {
        StringBuilder path = new StringBuilder();
        e.getPath()
                .forEach(step -> path.append('/')
                        .append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()));
        return path.isEmpty() ? "" : path + ": ";
    }

    private static String position(JacksonException e) {
        return e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
    }
}
