/** Checks of the readers on real files: how many documents they hold, and how much of their text is read. */
@NullMarked
package io.github.modeltrail.benchmarks.reader;

import org.jspecify.annotations.NullMarked;
