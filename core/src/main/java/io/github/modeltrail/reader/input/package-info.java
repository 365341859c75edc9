/** The walk through files, folders and archives to the sources in them. */
@NullMarked
package io.github.modeltrail.reader.input;

import org.jspecify.annotations.NullMarked;
