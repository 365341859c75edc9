/** What was found in a document, as one value. */
@NullMarked
package io.github.modeltrail.tags;

import org.jspecify.annotations.NullMarked;
