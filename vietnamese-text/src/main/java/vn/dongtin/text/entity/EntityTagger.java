package vn.dongtin.text.entity;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import vn.dongtin.text.entity.sequence.Candidates;
import vn.dongtin.text.entity.sequence.EntityModel;
import vn.dongtin.text.entity.sequence.Evidence;
import vn.dongtin.text.entity.sequence.EvidenceReader;
import vn.dongtin.text.entity.sequence.FeatureExtractor;
import vn.dongtin.text.entity.sequence.SequenceDecoder;
import vn.dongtin.text.entity.sequence.SequenceModel;
import vn.dongtin.text.entity.sequence.TagSet;
import vn.dongtin.text.knowledge.KnowledgeBase;
import vn.dongtin.text.knowledge.Lexicon;
import vn.dongtin.text.token.Tokens;
import vn.dongtin.text.words.Words;

/**
 * Finds the names of one text: a sequence model reads sentence by sentence, the grammar of names mends the ends of what
 * it found, and a pass over the whole text makes it agree with itself. Reads the first {@value #MOST_TOKENS} tokens.
 * Linear in the length of the text; immutable and thread-safe.
 */
public final class EntityTagger {

    /** How far names are looked for: sentences that begin behind so many tokens, some 90 KB of news, have none. */
    public static final int MOST_TOKENS = 20_000;

    private static final String MODEL = "model";

    private final EntityModel model;
    private final InnerNames innerNames;

    /** Makes a tagger of a model that was trained. */
    public EntityTagger(EntityModel model) {
        this.model = model;
        this.innerNames = new InnerNames(model.resources().knowledge());
    }

    /**
     * Loads the model of the jar.
     *
     * @throws IllegalStateException when it is missing or damaged
     */
    public static EntityTagger load(KnowledgeBase knowledge) {
        return new EntityTagger(EntityModel.load(EntityTagger.class, Lexicon.load(), knowledge));
    }

    /** Returns the names of a text in Vietnamese, in order; none overlaps another. */
    public List<Mention> tag(Tokens tokens, Words words) {
        return tag(tokens, words, model.vietnamese());
    }

    /** Returns the names of a text in English, in order; none overlaps another. */
    public List<Mention> tagEnglish(Tokens tokens, Words words) {
        return tag(tokens, words, model.english());
    }

    private List<Mention> tag(Tokens tokens, Words words, SequenceModel weights) {
        Evidence evidence = EvidenceReader.read(model.resources(), tokens, words);
        List<Draft> names = decode(evidence, weights);
        NameGrammar.mend(evidence, names);
        return mentions(tokens, new DocumentPass(evidence, names).run());
    }

    private List<Draft> decode(Evidence evidence, SequenceModel weights) {
        Tokens tokens = evidence.tokens();
        FeatureExtractor extractor = new FeatureExtractor(evidence);
        SequenceDecoder decoder = new SequenceDecoder(weights);
        Candidates candidates = new Candidates(model.resources(), tokens);
        byte[] tags = new byte[tokens.size()];
        float[] confidences = new float[tokens.size()];
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            int from = tokens.firstToken(sentence);
            if (from < MOST_TOKENS) {
                int to = Math.min(tokens.endToken(sentence), MOST_TOKENS);
                decoder.decode(extractor, candidates, from, to, tags, confidences);
            }
        }
        return names(tags, confidences);
    }

    private static List<Draft> names(byte[] tags, float[] confidences) {
        List<Draft> names = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < tags.length; i++) {
            if (TagSet.opens(tags[i])) {
                first = i;
            }
            if (TagSet.closes(tags[i])) {
                names.add(new Draft(first, i + 1, TagSet.type(tags[i]), confidences[first], MODEL));
            }
        }
        return names;
    }

    private List<Mention> mentions(Tokens tokens, List<Draft> names) {
        IdentityHashMap<Draft, Integer> places = new IdentityHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            places.put(names.get(i), i);
        }
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Draft name = names.get(i);
            int namedBy = places.getOrDefault(name.namedBy, i);
            mentions.add(new Mention(
                    name.span(), name.confidence, name.reason, namedBy, innerNames.of(tokens, name.span())));
        }
        return mentions;
    }
}
