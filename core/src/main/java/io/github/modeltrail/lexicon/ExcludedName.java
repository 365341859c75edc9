package io.github.modeltrail.lexicon;

/**
 * A model that the lexicon leaves out on purpose.
 *
 * @param name
 *          its name
 * @param reason
 *          why, in words
 */
public record ExcludedName(String name, String reason) {}
