/** Rows of comma- and tab-separated tables, read as they stream by. */
@NullMarked
package io.github.modeltrail.reader.table;

import org.jspecify.annotations.NullMarked;
