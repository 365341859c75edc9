package io.github.modeltrail.lexicon;

import io.github.modeltrail.document.PartialDate;

/**
 * A release's openness changed on a day, as Grok-2's did when its weights were published.
 *
 * @param from
 *          first day of the new state
 * @param openness
 *          the new state
 * @param source
 *          where that comes from
 */
public record OpennessChange(PartialDate from, Openness openness, String source) {}
