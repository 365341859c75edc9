/**
 * Training and measurement of the topic classifier.
 *
 * <p>
 * {@code TrainTopics} remakes the bundled model, {@code TopicReport} measures it: by cross-validation on the annotated
 * documents, against rivals on the same data, on documents of before 2018 and by year. Texts are read from a data folder
 * that is not part of the repository; the labels made by reading them are, by document id.
 */
@NullMarked
package io.github.modeltrail.benchmarks.topics;

import org.jspecify.annotations.NullMarked;
