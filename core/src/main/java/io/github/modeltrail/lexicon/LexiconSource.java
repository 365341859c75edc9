package io.github.modeltrail.lexicon;

/**
 * Where facts of the lexicon come from.
 *
 * @param key
 *          the short name that entries use
 * @param title
 *          what it is
 * @param address
 *          where it is found
 * @param licence
 *          the terms under which its facts are used
 */
public record LexiconSource(String key, String title, String address, String licence) {}
