/** Measurements of speed and accuracy. */
@NullMarked
package io.github.modeltrail.benchmarks;

import org.jspecify.annotations.NullMarked;
