/**
 * From tags to findings: how models and topics spread through documents, with the uncertainty stated.
 *
 * <h2>Use</h2>
 *
 * <pre>{@code
 * DocumentFacts facts = DocumentFacts.of(documents);
 * List<Observation> observations = tags.map(facts::observe).toList();
 *
 * List<Share> origins = Shares.of(observations, ShareQuery.of(Trait.ORIGIN, Dimension.YEAR).ofUsage(Usage.USED));
 * HomeBias bias = HomeBias.of(observations, Contrast.between("CN", "US"), Optional.of(Usage.USED));
 * System.out.println(bias.logOddsRatio().ratio() + " " + bias.logOddsRatio().ratioInterval(0.95));
 * List<DiffusionCurve> curves = Diffusion.curves(observations, Optional.empty(), Lexicon.bundled());
 * }</pre>
 *
 * <p>
 * {@link io.github.modeltrail.analysis.shock} studies series around shocks, {@link io.github.modeltrail.analysis.activity}
 * makes such series of repositories' stars and forks, {@link io.github.modeltrail.analysis.statistics} holds the estimators
 * and {@link io.github.modeltrail.analysis.table} writes results as tables.
 *
 * <h2>Idea</h2>
 *
 * <p>
 * An {@link io.github.modeltrail.analysis.Observation} is all that is needed of a document: genre, date, where its
 * contributors belong, what it mentions, its topics. It holds no text, so a study of millions of documents fits into memory.
 * Every figure comes with the counts it was made of, so that it can be remade by hand.
 *
 * <h2>Limits</h2>
 *
 * <p>
 * Shares are of the documents that were read, whatever they were sampled from. A recognizer errs: where its accuracy is
 * known for the genre, {@link io.github.modeltrail.analysis.statistics.CorrectedPrevalence} carries that into the share.
 * Documents with contributors of several countries count in full in each of them. Differences in differences speak of
 * causes only if the groups would have gone on alike.
 */
@NullMarked
package io.github.modeltrail.analysis;

import org.jspecify.annotations.NullMarked;
