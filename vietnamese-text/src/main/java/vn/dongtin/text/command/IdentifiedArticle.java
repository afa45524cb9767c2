package vn.dongtin.text.command;

import vn.dongtin.text.annotate.ArticleText;

/** An article with its id. */
record IdentifiedArticle(ArticleId id, ArticleText article) {}
