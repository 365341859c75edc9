package io.github.modeltrail.topic;

import io.github.modeltrail.text.Span;

/**
 * A phrase that spoke for a topic.
 *
 * @param path
 *          JSON Pointer of the text it stands in
 * @param span
 *          where it stands in that text, in UTF-16 units
 * @param codePoints
 *          the same stretch in Unicode code points, which is what the exchange formats count
 * @param surface
 *          exactly that slice of the text
 * @param weight
 *          how much it added to the topic's log-odds
 */
public record Evidence(String path, Span span, Span codePoints, String surface, double weight) {}
