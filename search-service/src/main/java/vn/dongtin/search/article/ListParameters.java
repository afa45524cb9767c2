package vn.dongtin.search.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dongtin.contract.problem.Problem.Fault;
import vn.dongtin.contract.problem.ProblemCode;
import vn.dongtin.contract.problem.ProblemException;
import vn.dongtin.search.query.QuerySyntaxException;
import vn.dongtin.search.query.QueryText;
import vn.dongtin.search.query.Understood;

/** Reads the parameters of {@code GET /api/v1/articles}. */
final class ListParameters {

    private static final List<String> NAMES = List.of(
            "q",
            "sources",
            "lang",
            "topics",
            "entities",
            "from",
            "to",
            "sort_by",
            "sort_direction",
            "page_size",
            "cursor",
            "facets",
            "facet_size");

    /** What may differ from page to page of one list. */
    private static final Set<String> NOT_OF_THE_LIST = Set.of("cursor", "page_size", "facets", "facet_size");

    private static final List<String> LANGUAGES = List.of("vi", "en", "other");
    private static final String TIME_FORMS =
            "It can be a time (2025-12-04T10:55:00+07:00), a date (2025-12-04) or a time before now (7d, 24h, now-24h).";

    private final Clock clock;

    ListParameters(Clock clock) {
        this.clock = clock;
    }

    /**
     * Reads and checks all.
     *
     * @throws ProblemException with everything that is wrong
     */
    ListQuery read(Map<String, String[]> values) {
        Parameters parameters = new Parameters(values);
        parameters.allowOnly(NAMES);
        String input = parameters.one("q");
        Understood text = understand(input);
        Sorting sorting = sorting(parameters, input != null);
        Filters filters = filters(parameters);
        int size = parameters.number("page_size", 1, 100, 20);
        Set<Facet> facets = facets(parameters);
        int facetSize = parameters.number("facet_size", 1, 100, 10);
        String cursor = parameters.one("cursor");
        parameters.finish();
        String fingerprint = fingerprint(values);
        ListQuery.Page page = new ListQuery.Page(size, after(cursor, sorting, fingerprint), fingerprint);
        return new ListQuery(input, text, filters, sorting, page, facets, facetSize);
    }

    private static Understood understand(@Nullable String query) {
        try {
            return QueryText.understand(query);
        } catch (QuerySyntaxException e) {
            String detail = String.valueOf(e.getMessage());
            throw new ProblemException(ProblemCode.BAD_QUERY, detail, List.of(new Fault("?q", e.code(), detail)));
        }
    }

    private static Sorting sorting(Parameters parameters, boolean hasQuery) {
        SortBy absent = hasQuery ? SortBy.RELEVANCY : SortBy.PUBLISHED_AT;
        List<String> choices =
                Arrays.stream(SortBy.values()).map(SortBy::parameter).toList();
        String name = parameters.choice("sort_by", choices, absent.parameter());
        SortBy by = Arrays.stream(SortBy.values())
                .filter(value -> value.parameter().equals(name))
                .findFirst()
                .orElse(absent);
        String direction = parameters.choice("sort_direction", List.of("desc", "asc"), "desc");
        return new Sorting(by, direction.equals("desc"));
    }

    private Filters filters(Parameters parameters) {
        return new Filters(
                parameters.many("sources"),
                parameters.many("lang", LANGUAGES),
                parameters.many("topics"),
                parameters.many("entities"),
                time(parameters));
    }

    private TimeRange time(Parameters parameters) {
        TimeBound bound = new TimeBound(clock.instant());
        Instant from = parameters.read("from", bound::from, TIME_FORMS);
        Instant before = parameters.read("to", bound::before, TIME_FORMS);
        if (from != null && before != null && !from.isBefore(before)) {
            parameters.fault("to", "out-of-range", "to is before from.");
        }
        return new TimeRange(from, before);
    }

    private static Set<Facet> facets(Parameters parameters) {
        List<String> choices =
                Arrays.stream(Facet.values()).map(Facet::parameter).toList();
        List<String> asked = parameters.many("facets");
        if (asked.isEmpty()) {
            return EnumSet.allOf(Facet.class);
        }
        if (asked.equals(List.of("none"))) {
            return Set.of();
        }
        List<String> names = parameters.many("facets", choices);
        return Arrays.stream(Facet.values())
                .filter(facet -> names.contains(facet.parameter()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<FieldValue> after(@Nullable String encoded, Sorting sorting, String fingerprint) {
        if (encoded == null) {
            return List.of();
        }
        try {
            Cursor cursor = Cursor.decode(encoded);
            if (!cursor.fingerprint().equals(fingerprint)) {
                throw badCursor("The cursor belongs to another query; start without a cursor.");
            }
            return sorting.values(cursor.values());
        } catch (IllegalArgumentException e) {
            throw badCursor("The cursor is not one of ours; take it from nextCursor of the page before.");
        }
    }

    private static ProblemException badCursor(String detail) {
        return new ProblemException(
                ProblemCode.BAD_CURSOR, detail, List.of(new Fault("?cursor", "bad-cursor", detail)));
    }

    private static String fingerprint(Map<String, String[]> values) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(values).forEach((name, given) -> {
            if (!NOT_OF_THE_LIST.contains(name)) {
                text.append(name)
                        .append('=')
                        .append(String.join("\u0001", given))
                        .append('\u0000');
            }
        });
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
