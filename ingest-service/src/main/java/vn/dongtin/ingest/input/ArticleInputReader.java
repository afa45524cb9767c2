package vn.dongtin.ingest.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.dongtin.contract.article.Warning;
import vn.dongtin.contract.problem.Problem;
import vn.dongtin.contract.problem.ProblemCode;
import vn.dongtin.contract.problem.ProblemException;

/**
 * Reads the JSON of one article. A member of the wrong type is refused with its pointer, all of them at once; an unknown
 * member is a warning. Thread-safe.
 */
public final class ArticleInputReader {

    private static final int MAX_NESTING = 16;
    private static final int MAX_AUTHORS = 100;
    private static final int MAX_UNKNOWN_LISTED = 20;
    private static final int MAX_NAME_SHOWN = 80;
    private static final Set<String> TEXT_MEMBERS =
            Set.of("text", "html", "title", "url", "language", "publishedAt", "source", "externalId", "rights");

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_NESTING)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * Reads an article.
     *
     * @throws ProblemException {@code not-json} or {@code wrong-type}
     */
    public ArticleInput read(byte[] json) {
        JsonNode root = parse(json);
        if (root.isMissingNode()) {
            throw new ProblemException(
                    ProblemCode.NOT_JSON, "The body is empty. Send an object such as {\"text\": \"…\"}.");
        }
        if (!root.isObject()) {
            throw wrongType(List.of(fault("", "a JSON object", root)));
        }
        List<Problem.Fault> faults = faults(root);
        if (!faults.isEmpty()) {
            throw wrongType(faults);
        }
        return input(root);
    }

    private JsonNode parse(byte[] json) {
        try {
            return mapper.readTree(json);
        } catch (JacksonException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " (line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ")";
            throw new ProblemException(
                    ProblemCode.NOT_JSON,
                    "The body can't be read as JSON" + where
                            + ". Send one object in UTF-8, such as {\"text\": \"…\"}.");
        }
    }

    private static List<Problem.Fault> faults(JsonNode root) {
        List<Problem.Fault> faults = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : root.properties()) {
            JsonNode value = member.getValue();
            if (TEXT_MEMBERS.contains(member.getKey()) && !value.isNull() && !value.isString()) {
                faults.add(fault("/" + member.getKey(), "a string", value));
            } else if (member.getKey().equals("authors") && !value.isNull()) {
                authorFaults(value, faults);
            }
        }
        return faults;
    }

    private static void authorFaults(JsonNode authors, List<Problem.Fault> faults) {
        if (!authors.isArray()) {
            faults.add(fault("/authors", "an array of strings", authors));
            return;
        }
        if (authors.size() > MAX_AUTHORS) {
            faults.add(new Problem.Fault(
                    "/authors", "too-many", "at most " + MAX_AUTHORS + " authors, got " + authors.size()));
            return;
        }
        for (int i = 0; i < authors.size(); i++) {
            if (!authors.get(i).isString()) {
                faults.add(fault("/authors/" + i, "a string", authors.get(i)));
            }
        }
    }

    private static ArticleInput input(JsonNode root) {
        return new ArticleInput(
                text(root, "text"),
                text(root, "html"),
                text(root, "title"),
                text(root, "url"),
                text(root, "language"),
                text(root, "publishedAt"),
                authors(root),
                text(root, "source"),
                text(root, "externalId"),
                text(root, "rights"),
                false,
                unknownMembers(root));
    }

    private static @Nullable String text(JsonNode root, String member) {
        JsonNode value = root.get(member);
        return value == null || value.isNull() ? null : value.stringValue();
    }

    private static List<String> authors(JsonNode root) {
        List<String> authors = new ArrayList<>();
        JsonNode array = root.get("authors");
        if (array != null && array.isArray()) {
            array.forEach(author -> authors.add(author.stringValue()));
        }
        return authors;
    }

    private static List<Warning> unknownMembers(JsonNode root) {
        List<Warning> warnings = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : root.properties()) {
            String name = member.getKey();
            if (!TEXT_MEMBERS.contains(name) && !name.equals("authors") && warnings.size() < MAX_UNKNOWN_LISTED) {
                warnings.add(
                        new Warning("unknown-member", "this member is not known and was ignored", pointer(name), null));
            }
        }
        return warnings;
    }

    /** A JSON pointer (RFC 6901) to a member of the root. */
    private static String pointer(String name) {
        String shown = name.length() <= MAX_NAME_SHOWN ? name : name.substring(0, MAX_NAME_SHOWN) + "…";
        return "/" + shown.replace("~", "~0").replace("/", "~1");
    }

    private static Problem.Fault fault(String pointer, String expected, JsonNode found) {
        String type = found.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
        return new Problem.Fault(pointer, "wrong-type", "expected " + expected + ", got " + type);
    }

    private static ProblemException wrongType(List<Problem.Fault> faults) {
        return new ProblemException(
                ProblemCode.WRONG_TYPE, "Correct the members named in errors and send the article again.", faults);
    }
}
