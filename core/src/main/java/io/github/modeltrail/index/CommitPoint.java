package io.github.modeltrail.index;

/**
 * From here on nothing before it can be lost, whatever happens to the process.
 *
 * @param outcomes
 *          how many outcomes of the corpus that is being added are safe: documents and failures alike
 * @param documents
 *          how many documents the index holds
 */
public record CommitPoint(long outcomes, long documents) {}
