/** JSON records read from lines, lists and single objects. */
@NullMarked
package io.github.modeltrail.reader.json;

import org.jspecify.annotations.NullMarked;
