/** PDF. */
@NullMarked
package io.github.modeltrail.reader.pdf;

import org.jspecify.annotations.NullMarked;
