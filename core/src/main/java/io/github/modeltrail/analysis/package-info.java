/** Shares, diffusion and shock windows over tags. */
@NullMarked
package io.github.modeltrail.analysis;

import org.jspecify.annotations.NullMarked;
