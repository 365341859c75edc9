/**
 * What happened to daily or weekly series of two groups around shocks such as export controls: means before and after,
 * differences in differences, with intervals, checks of the trend before and placebo dates.
 *
 * <pre>{@code
 * ShockStudy study = new ShockStudy(series, ShockDesign.of("CN", "US"));
 * ShockEffect effect = study.effect(LocalDate.of(2022, 10, 7));
 * System.out.println(effect.estimate() + " " + effect.interval() + " p=" + effect.randomizationP());
 * }</pre>
 *
 * <p>
 * A unit (a repository, a country) counts with the mean of its values before and after, so that what units come and go does
 * not move the means: one without enough values on either side of a shock is left out and told. Effects are read as caused
 * by the shock only if both groups would have gone on alike; {@link io.github.modeltrail.analysis.shock.PreTrend} and
 * {@link io.github.modeltrail.analysis.shock.Placebo} are there to doubt that.
 */
@NullMarked
package io.github.modeltrail.analysis.shock;

import org.jspecify.annotations.NullMarked;
