/** Speed and size of the index beside plain Lucene, and how both grow with the corpus. */
@NullMarked
package io.github.modeltrail.benchmarks.index;

import org.jspecify.annotations.NullMarked;
