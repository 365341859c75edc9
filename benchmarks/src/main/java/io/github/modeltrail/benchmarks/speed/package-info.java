/**
 * Speed of the scan stage and of the whole recognizer beside what a Java user could pick instead, in one run, on the same
 * text and with the same names.
 *
 * <p>
 * The task is the same for all that match units: letters of either case, at the start of a word and to a {@linkplain
 * io.github.modeltrail.benchmarks.speed.Borders#isEnd place where a name may end}, of overlapping matches the leftmost and
 * of those the longest. {@link io.github.modeltrail.benchmarks.speed.EqualTask} makes text and names such that all must
 * find the same number, and it is asserted that they do. What matches tokens (Lucene, OpenNLP, CoreNLP) has another
 * notion of a word; its number is reported. CoreNLP is under the GPL, so its peers are in the module {@code corenlp} and
 * are measured if a {@link io.github.modeltrail.benchmarks.speed.PeerProvider} on the class path brings them. {@link io.github.modeltrail.benchmarks.speed.SpeedReport} runs all and writes the record.
 */
@NullMarked
package io.github.modeltrail.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
