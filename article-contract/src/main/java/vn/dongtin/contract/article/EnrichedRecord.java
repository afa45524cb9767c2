package vn.dongtin.contract.article;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A value of the topic {@code articles.enriched}, which is the document in the index. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
@JsonSubTypes({
    @JsonSubTypes.Type(value = EnrichedArticle.class, name = "published"),
    @JsonSubTypes.Type(value = Retraction.class, name = "retracted")
})
public sealed interface EnrichedRecord extends ArticleRecord permits EnrichedArticle, Retraction {}
