/** Documents as they are read, as immutable values. */
@NullMarked
package io.github.modeltrail.document;

import org.jspecify.annotations.NullMarked;
