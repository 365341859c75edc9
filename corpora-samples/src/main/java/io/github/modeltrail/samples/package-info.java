/** The sample corpora, as resources. */
@NullMarked
package io.github.modeltrail.samples;

import org.jspecify.annotations.NullMarked;
