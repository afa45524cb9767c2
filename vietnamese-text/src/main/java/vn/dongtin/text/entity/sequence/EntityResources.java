package vn.dongtin.text.entity.sequence;

import vn.dongtin.text.knowledge.KnowledgeBase;
import vn.dongtin.text.knowledge.Lexicon;

/**
 * The lists that evidence is read from.
 *
 * @param syllableClasses classes of token forms, by {@link WordForm}: coarse in the upper half, fine in the lower
 * @param wordClasses classes of whole words
 * @param places names of places of the world and first names
 * @param seenNames how names were tagged in unlabelled news
 * @param seenTokens how single tokens with a capital were tagged there
 * @param outsiders keys of frequent words in small letters and marks that were never part of a name there
 */
public record EntityResources(
        Lexicon lexicon,
        KnowledgeBase knowledge,
        HashedCodes syllableClasses,
        HashedCodes wordClasses,
        Phrases places,
        Phrases seenNames,
        HashedCodes seenTokens,
        HashedCodes outsiders) {

    /** Returns the same lists with other counts of names in unlabelled news. */
    public EntityResources withSeen(Phrases names, HashedCodes tokens, HashedCodes neverInNames) {
        return new EntityResources(
                lexicon, knowledge, syllableClasses, wordClasses, places, names, tokens, neverInNames);
    }
}
