/**
 * Reads web pages: the main content without the navigation around it, sections under their headings, tables row by row,
 * captions, footnotes and references apart. Pages of papers say much about themselves in {@code meta} elements.
 */
@NullMarked
package io.github.modeltrail.reader.html;

import org.jspecify.annotations.NullMarked;
