package vn.dongtin.bench.freshness;

import vn.dongtin.bench.corpus.Article;
import vn.dongtin.bench.corpus.Corpus;

/**
 * Articles of the corpus, each with a word that no other has, in this run or another.
 *
 * @param corpus the articles
 * @param run tells runs apart: letters only
 */
record MarkedArticles(Corpus corpus, String run) {

    private static final int LETTERS = 26;

    /** Letters for a number: 0 gives a, 26 gives ba. */
    static String letters(long number) {
        var letters = new StringBuilder();
        long rest = number;
        do {
            letters.append((char) ('a' + rest % LETTERS));
            rest /= LETTERS;
        } while (rest > 0);
        return letters.reverse().toString();
    }

    /** The word; x is in no Vietnamese rime, so it keeps run and number apart. */
    String word(long number) {
        return "zq" + run + "x" + letters(number);
    }

    byte[] json(long number) {
        var article = corpus.article(number);
        return new Article(
                        article.text() + " Mã tin " + word(number) + ".",
                        article.title(),
                        article.source(),
                        word(number),
                        article.publishedAt())
                .json();
    }
}
