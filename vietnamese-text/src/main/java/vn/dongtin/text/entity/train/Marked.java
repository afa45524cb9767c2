package vn.dongtin.text.entity.train;

import java.util.ArrayList;
import java.util.List;
import vn.dongtin.text.entity.NameSpan;
import vn.dongtin.text.entity.sequence.TagSet;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;
import vn.dongtin.text.words.WordSegmenter;
import vn.dongtin.text.words.Words;

/** An annotated text as tokens and words, with a gold tag for each token. */
@SuppressWarnings("ArrayRecordComponent") // read in place, never compared
record Marked(AnnotatedText source, Tokens tokens, Words words, byte[] tags) {

    static Marked of(AnnotatedText source, Tokenizer tokenizer, WordSegmenter segmenter) {
        Tokens tokens = tokenizer.tokenize(source.text());
        byte[] tags = new byte[tokens.size()];
        for (CharSpan name : source.names()) {
            int first = tokens.tokenAt(name.start());
            int end = tokens.tokenAt(name.end() - 1) + 1;
            if (end <= tokens.size() && tokens.sentenceOf(first) == tokens.sentenceOf(end - 1)) {
                mark(tags, first, end, TagSet.place(name.type()));
            }
        }
        return new Marked(source, tokens, segmenter.segment(tokens), tags);
    }

    private static void mark(byte[] tags, int first, int end, int type) {
        if (end - first == 1) {
            tags[first] = (byte) TagSet.tag(type, TagSet.SINGLE);
            return;
        }
        for (int i = first; i < end; i++) {
            int part = i == first ? TagSet.BEGIN : i == end - 1 ? TagSet.END : TagSet.INSIDE;
            tags[i] = (byte) TagSet.tag(type, part);
        }
    }

    /** Returns the names of the gold tags. */
    List<NameSpan> names() {
        return names(tags);
    }

    /** Returns the names that tags stand for. */
    static List<NameSpan> names(byte[] tags) {
        List<NameSpan> names = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < tags.length; i++) {
            if (TagSet.opens(tags[i])) {
                first = i;
            }
            if (TagSet.closes(tags[i])) {
                names.add(new NameSpan(first, i + 1, TagSet.type(tags[i])));
            }
        }
        return names;
    }

    /** Returns the fold of the text: all texts of one group lie in one. */
    int fold(int folds) {
        int hash = source.group().hashCode() * 0x9E3779B1;
        return Math.floorMod(hash >>> 7, folds);
    }
}
