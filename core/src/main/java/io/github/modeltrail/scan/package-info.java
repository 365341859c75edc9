/** Finding the names of a gazetteer in a text. */
@NullMarked
package io.github.modeltrail.scan;

import org.jspecify.annotations.NullMarked;
