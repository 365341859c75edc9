/**
 * Results as tidy tables: one row an estimate, one column a variable, every column explained, so that R, pandas or a
 * spreadsheet can go on with them.
 */
@NullMarked
package io.github.modeltrail.analysis.table;

import org.jspecify.annotations.NullMarked;
