/** Spans of text, and normalisation that keeps its alignment with the original. */
@NullMarked
package io.github.modeltrail.text;

import org.jspecify.annotations.NullMarked;
