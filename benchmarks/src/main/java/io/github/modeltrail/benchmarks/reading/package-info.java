/** How completely and how fast real files are read. */
@NullMarked
package io.github.modeltrail.benchmarks.reading;

import org.jspecify.annotations.NullMarked;
