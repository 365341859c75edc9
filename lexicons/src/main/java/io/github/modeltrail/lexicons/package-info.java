/** The lexicons that come with the library, as resources. */
@NullMarked
package io.github.modeltrail.lexicons;

import org.jspecify.annotations.NullMarked;
