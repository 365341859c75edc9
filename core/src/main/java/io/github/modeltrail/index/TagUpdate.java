package io.github.modeltrail.index;

/**
 * What it took to bring the tags in an index up to date.
 *
 * @param documents
 *          how many documents the index holds
 * @param read
 *          how many of them had to be read and tagged again
 * @param renewed
 *          how many others were not read, but had the facts in their tags renewed
 */
public record TagUpdate(long documents, long read, long renewed) {}
