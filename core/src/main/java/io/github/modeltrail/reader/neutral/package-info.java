/** The neutral JSON Lines form and plain text. */
@NullMarked
package io.github.modeltrail.reader.neutral;

import org.jspecify.annotations.NullMarked;
