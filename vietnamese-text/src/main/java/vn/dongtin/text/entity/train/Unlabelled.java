package vn.dongtin.text.entity.train;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;
import vn.dongtin.text.words.WordSegmenter;
import vn.dongtin.text.words.Words;

/** An article without annotation. */
record Unlabelled(Tokens tokens, Words words) {

    static List<Unlabelled> read(AnnotationReader reader, Tokenizer tokenizer, WordSegmenter segmenter) {
        List<Unlabelled> articles = new ArrayList<>();
        for (String[] article : reader.vntc()) {
            String text = Normalizer.normalize(article[2].replace("\\n", "\n"), Normalizer.Form.NFC);
            Tokens tokens = tokenizer.tokenize(text);
            articles.add(new Unlabelled(tokens, segmenter.segment(tokens)));
        }
        return articles;
    }
}
