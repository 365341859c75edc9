/**
 * Stanford CoreNLP as an option: its tokens and sentences, its rule language, its entities, and an annotator for its
 * pipelines.
 *
 * <p>
 * Three things can be had, each by one call, and together:
 *
 * <pre>{@code
 * MentionRecognizer recognizer = MentionRecognizer.of(Lexicon.bundled())
 *     .withSegmenter(StanfordSegmenter.english())                  // words and sentences
 *     .withReview(TokenRules.bundled().and(Path.of("my.rules")));  // rules that overrule the recognizer
 * Tagger tagger = Tagger.of(Lexicon.bundled(), TopicClassifier.bundled(), recognizer);
 * }</pre>
 *
 * <p>
 * {@link io.github.modeltrail.corenlp.StanfordSegmenter} cuts texts with PTBTokenizer and the splitter of sentences that
 * goes with it (Manning et al., The Stanford CoreNLP Natural Language Processing Toolkit, ACL 2014).
 * {@link io.github.modeltrail.corenlp.TokenRules} reads rules in the TokensRegex language (Chang and Manning, TokensRegex:
 * Defining cascaded regular expressions over tokens, Stanford 2014) and judges by them what the recognizer has found.
 * {@link io.github.modeltrail.corenlp.ModelMentionAnnotator} does the recognizer's work within a CoreNLP pipeline, on the
 * pipeline's own tokens and sentences, and lets the rules see the entities that the pipeline has found.
 *
 * <p>
 * Limits: tokens, sentences and rules are made for English; other languages pass, but are cut as English is. CoreNLP's
 * models are needed only for its entities, never for the rest. CoreNLP is under the GPL, and so is this module; no other
 * module of the project depends on it.
 */
@NullMarked
package io.github.modeltrail.corenlp;

import org.jspecify.annotations.NullMarked;
