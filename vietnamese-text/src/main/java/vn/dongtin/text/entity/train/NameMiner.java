package vn.dongtin.text.entity.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dongtin.text.entity.NameSpan;
import vn.dongtin.text.entity.sequence.Candidates;
import vn.dongtin.text.entity.sequence.EntityResources;
import vn.dongtin.text.entity.sequence.EvidenceReader;
import vn.dongtin.text.entity.sequence.FeatureExtractor;
import vn.dongtin.text.entity.sequence.HashedCodes;
import vn.dongtin.text.entity.sequence.Phrases;
import vn.dongtin.text.entity.sequence.SequenceDecoder;
import vn.dongtin.text.entity.sequence.SequenceModel;
import vn.dongtin.text.entity.sequence.TagSet;
import vn.dongtin.text.token.TokenKey;
import vn.dongtin.text.token.TokenShape;
import vn.dongtin.text.token.Tokens;
import vn.dongtin.text.words.Words;

/**
 * Tags unlabelled news with a first model and counts how each name and each token with a capital was tagged: what a
 * name is in many texts helps where one text doesn't tell. Sentences that are annotated by hand are left out.
 */
final class NameMiner {

    private static final int LONGEST_NAME = 10;
    private static final int FREQUENT = 100;
    /** An outsider is part of a name less often than once in so many times. */
    private static final int RARELY = 300;

    private final EntityResources resources;
    private final SequenceModel model;
    private final Set<String> annotated;
    private final Map<Long, int[]> names = new HashMap<>();
    private final Map<Long, Place> places = new HashMap<>();
    private final Map<Long, int[]> tokenCounts = new HashMap<>();
    /** Of words in small letters and marks: how often they stand outside and inside names. */
    private final Map<Long, int[]> sideCounts = new HashMap<>();

    private record Place(Tokens tokens, int first, int end) {}

    NameMiner(EntityResources resources, SequenceModel model, Set<String> annotatedSentences) {
        this.resources = resources;
        this.model = model;
        this.annotated = annotatedSentences;
    }

    void read(Tokens tokens, Words words) {
        FeatureExtractor extractor = new FeatureExtractor(EvidenceReader.read(resources, tokens, words));
        SequenceDecoder decoder = new SequenceDecoder(model);
        Candidates candidates = new Candidates(resources, tokens);
        byte[] tags = new byte[tokens.size()];
        float[] shares = new float[tokens.size()];
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            String text = tokens.text().substring(tokens.sentenceStart(sentence), tokens.sentenceEnd(sentence));
            if (!annotated.contains(text)) {
                int from = tokens.firstToken(sentence);
                decoder.decode(extractor, candidates, from, tokens.endToken(sentence), tags, shares);
                countTokens(tokens, from, tokens.endToken(sentence), tags);
            }
        }
        Marked.names(tags).forEach(name -> countName(tokens, name));
    }

    /** Takes what people marked: none of the words in their names is an outsider. */
    void learn(List<Marked> texts) {
        for (Marked text : texts) {
            for (int token = 0; token < text.tags().length; token++) {
                if (text.tags()[token] != TagSet.OUTSIDE) {
                    sides(text.tokens().key(token))[1] += RARELY;
                }
            }
        }
    }

    private int[] sides(long key) {
        return sideCounts.computeIfAbsent(key, unseen -> new int[2]);
    }

    private void countTokens(Tokens tokens, int from, int to, byte[] tags) {
        for (int token = from; token < to; token++) {
            TokenShape shape = tokens.shape(token);
            if (shape == TokenShape.LOWER || shape == TokenShape.MARK) {
                sides(tokens.key(token))[tags[token] == TagSet.OUTSIDE ? 0 : 1]++;
            }
            if (tokens.shape(token).hasCapital()) {
                int kind = tags[token] == TagSet.OUTSIDE ? TagSet.TYPES : TagSet.typePlace(tags[token]);
                tokenCounts.computeIfAbsent(tokens.key(token), key -> new int[TagSet.TYPES + 1])[kind]++;
            }
        }
    }

    private void countName(Tokens tokens, NameSpan name) {
        if (name.endToken() - name.firstToken() > LONGEST_NAME) {
            return;
        }
        long hash = tokens.key(name.firstToken());
        for (int i = name.firstToken() + 1; i < name.endToken(); i++) {
            hash = TokenKey.join(hash, tokens.key(i));
        }
        names.computeIfAbsent(hash, key -> new int[TagSet.TYPES])[TagSet.place(name.type())]++;
        places.putIfAbsent(hash, new Place(tokens, name.firstToken(), name.endToken()));
    }

    /** Returns the names seen at least twice. */
    Phrases names() {
        Phrases.Builder builder = new Phrases.Builder();
        names.forEach((hash, counts) -> {
            int code = nameCode(counts);
            Place place = places.get(hash);
            if (code != 0 && place != null) {
                builder.add(place.tokens(), place.first(), place.end(), code);
            }
        });
        return builder.build();
    }

    /** Returns the tokens seen at least twice. */
    HashedCodes tokens() {
        Map<Long, Integer> codes = new HashMap<>();
        tokenCounts.forEach((key, counts) -> codes.put(key, tokenCode(counts)));
        return HashedCodes.of(codes);
    }

    /** Returns the frequent words in small letters and marks that are hardly ever part of a name. */
    HashedCodes outsiders() {
        Map<Long, Integer> codes = new HashMap<>();
        sideCounts.forEach((key, counts) -> {
            boolean outside = counts[0] >= FREQUENT && (long) counts[1] * RARELY < counts[0];
            codes.put(key, outside ? 1 : 0);
        });
        return HashedCodes.of(codes);
    }

    /** Most frequent type, how clear it is, how often the name was seen, second type. */
    private static int nameCode(int[] counts) {
        int total = total(counts);
        if (total < 2) {
            return 0;
        }
        int best = best(counts);
        int second = 0;
        for (int i = 0; i < counts.length; i++) {
            second = i != best && counts[i] * 4 >= total ? i + 1 : second;
        }
        double share = (double) counts[best] / total;
        int clear = share > 0.9 ? 2 : share > 0.65 ? 1 : 0;
        int often = total >= 10 ? 2 : total >= 4 ? 1 : 0;
        return 1 + best + 8 * clear + 32 * often + 128 * second;
    }

    private static int tokenCode(int[] counts) {
        int total = total(counts);
        if (total < 2) {
            return 0;
        }
        int best = best(counts);
        double share = (double) counts[best] / total;
        int clear = share > 0.9 ? 3 : share > 0.7 ? 2 : share > 0.5 ? 1 : 0;
        int often = total >= 20 ? 2 : total >= 5 ? 1 : 0;
        return 1 + best + 8 * clear + 32 * often;
    }

    private static int total(int[] counts) {
        int total = 0;
        for (int count : counts) {
            total += count;
        }
        return total;
    }

    private static int best(int[] counts) {
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return best;
    }

    /** Reads many texts. */
    static NameMiner mine(
            EntityResources resources, SequenceModel model, Set<String> annotated, List<Unlabelled> texts) {
        NameMiner miner = new NameMiner(resources, model, annotated);
        texts.forEach(text -> miner.read(text.tokens(), text.words()));
        return miner;
    }
}
