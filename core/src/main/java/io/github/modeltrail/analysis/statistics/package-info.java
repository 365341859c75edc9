/**
 * The estimators behind the analyses, each with its interval: shares, odds ratios, differences in differences, corrected
 * prevalences.
 *
 * <p>
 * All are values of plain counts and know nothing of documents, so that they serve for tables made elsewhere as well.
 * Intervals are two-sided; the usual level is {@link io.github.modeltrail.analysis.statistics.Interval#USUAL_LEVEL}.
 */
@NullMarked
package io.github.modeltrail.analysis.statistics;

import org.jspecify.annotations.NullMarked;
