/** The facade: from a document to its tags. */
@NullMarked
package io.github.modeltrail;

import org.jspecify.annotations.NullMarked;
