package vn.dongtin.text.command;

/**
 * What an article is called in its file.
 *
 * @param text the string, or the number as it is written
 * @param isNumber whether it is a JSON number
 */
record ArticleId(String text, boolean isNumber) {

    static ArticleId ofLine(long line) {
        return new ArticleId(Long.toString(line), true);
    }

    static ArticleId ofFile(String name) {
        return new ArticleId(name, false);
    }
}
