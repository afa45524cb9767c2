package vn.dongtin.text.annotate;

import vn.dongtin.text.words.WordSegmenter;

/** Joins the tokens to words. */
final class WordStep implements Step {

    private final WordSegmenter segmenter = WordSegmenter.load();

    @Override
    public void run(Analysis analysis) {
        analysis.words(segmenter.segment(analysis.tokens()));
    }
}
