package io.github.modeltrail.index;

import java.util.Optional;

/**
 * What an index holds.
 *
 * @param documents
 *          how many documents
 * @param bytes
 *          size of its files
 * @param format
 *          version of its format
 * @param taggedDocuments
 *          how many documents have tags beyond silence
 * @param untagged
 *          how many documents came in after the last tagging
 * @param lexicon
 *          version of the lexicon that made the tags, if there are any
 * @param topicModel
 *          version of the topic model that made the tags, if there are any
 */
public record IndexInfo(long documents, long bytes, int format, long taggedDocuments, long untagged,
    Optional<String> lexicon, Optional<String> topicModel) {}
