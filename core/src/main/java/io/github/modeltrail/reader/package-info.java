/** Readers of the formats in which documents come. */
@NullMarked
package io.github.modeltrail.reader;

import org.jspecify.annotations.NullMarked;
