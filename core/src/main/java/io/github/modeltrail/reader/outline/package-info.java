/** Sections of a document put together in reading order, whatever the form they came in. */
@NullMarked
package io.github.modeltrail.reader.outline;

import org.jspecify.annotations.NullMarked;
