/** The index of a corpus. */
@NullMarked
package io.github.modeltrail.index;

import org.jspecify.annotations.NullMarked;
