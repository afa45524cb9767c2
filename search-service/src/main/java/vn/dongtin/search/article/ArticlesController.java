package vn.dongtin.search.article;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import vn.dongtin.contract.identity.ArticleId;
import vn.dongtin.contract.problem.Problem.Fault;
import vn.dongtin.contract.problem.ProblemCode;
import vn.dongtin.contract.problem.ProblemException;

/** Reads of articles over HTTP. */
@RestController
@RequestMapping(path = "/api/v1/articles", produces = MediaType.APPLICATION_JSON_VALUE)
final class ArticlesController {

    private final ListParameters parameters;
    private final ArticleSearch search;
    private final ArticleLookup lookup;

    ArticlesController(ListParameters parameters, ArticleSearch search, ArticleLookup lookup) {
        this.parameters = parameters;
        this.search = search;
        this.lookup = lookup;
    }

    @GetMapping
    ArticleList list(HttpServletRequest request) {
        return search.find(parameters.read(request.getParameterMap()));
    }

    @GetMapping("/{id}")
    ResponseEntity<ObjectNode> article(@PathVariable String id, HttpServletRequest request) {
        new Parameters(request.getParameterMap()).allowOnly(List.of());
        return switch (lookup.get(id(id))) {
            case Lookup.Found(ObjectNode document, String etag) ->
                ResponseEntity.ok()
                        .eTag(etag)
                        .cacheControl(CacheControl.noCache())
                        .body(document);
            case Lookup.Retracted(String at, String reason) ->
                throw new ProblemException(ProblemCode.RETRACTED, retracted(at, reason));
            case Lookup.Absent _ ->
                throw new ProblemException(
                        ProblemCode.NO_SUCH_ARTICLE,
                        "No article has this id. If it was accepted a moment ago it may still be on its way; ask again.");
        };
    }

    private static ArticleId id(String text) {
        if (ArticleId.isId(text)) {
            return new ArticleId(text);
        }
        String detail = "An article id has 32 hex digits in lower case.";
        throw new ProblemException(ProblemCode.NO_SUCH_ARTICLE, detail, List.of(new Fault("/id", "malformed", detail)));
    }

    private static String retracted(String at, String reason) {
        return "The article was retracted" + (at.isEmpty() ? "" : " at " + at)
                + (reason.isEmpty() ? "." : ": " + reason);
    }
}
