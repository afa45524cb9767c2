package vn.dongtin.contract.article;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A value of the topic {@code articles.raw}: one version of an article, or its retraction. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RawArticle.class, name = "published"),
    @JsonSubTypes.Type(value = Retraction.class, name = "retracted")
})
public sealed interface RawRecord extends ArticleRecord permits RawArticle, Retraction {}
