/**
 * Says what research topics a document is about: parameter-efficient fine-tuning, compression, inference optimization, edge
 * AI, and topics of the user's own.
 *
 * <h2>Use</h2>
 *
 * <pre>{@code
 * TopicClassifier classifier = TopicClassifier.bundled();
 * for (TopicScore score : classifier.classify(document)) {
 *   System.out.println(score.topic().name() + " " + score.score() + " " + score.assigned());
 * }
 * }</pre>
 *
 * <p>
 * {@link io.github.modeltrail.topic.TopicClassifier#explain} gives the same scores with thresholds, the abstain region and
 * the phrases that weighed most. {@link io.github.modeltrail.topic.TopicTrainer} makes a classifier from seed phrases and
 * labelled documents.
 *
 * <h2>Idea</h2>
 *
 * <p>
 * One pass finds known phrases of one to four word stems and notes their zone: title, own work, background, contrast, outlook,
 * long text. Title and abstract are read closely; a long description only counts by how densely phrases stand in it, so
 * that a hundred pages are judged by what they are about. A linear model for each topic weighs the phrases and what the
 * places of the topic's seed phrases say; Platt's method makes its margin a probability.
 *
 * <p>
 * A document without any anchor word of a topic has the score 0.0 for it by definition. An index that searches for the
 * anchors therefore finds every document that can have another score.
 *
 * <h2>Limits</h2>
 *
 * <p>
 * The bundled weights were learned from English titles and abstracts. Texts in other languages are safe to classify, but
 * only names and terms written in Latin letters speak for a topic.
 */
@NullMarked
package io.github.modeltrail.topic;

import org.jspecify.annotations.NullMarked;
