/** What all formats are read from and by: sources, their heads, cursors over documents, and the problems they meet. */
@NullMarked
package io.github.modeltrail.reader.source;

import org.jspecify.annotations.NullMarked;
