/** The forms of papers other than PDF. */
@NullMarked
package io.github.modeltrail.reader.paper;

import org.jspecify.annotations.NullMarked;
