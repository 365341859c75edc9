/**
 * Reads the LaTeX source of papers without TeX: comments out, files that are put in found inside the paper's own folder or archive,
 * macros that stand for names expanded ({@code \newcommand{\ours}{...}}), the rest of the markup taken away. What no rule
 * covers loses its command and keeps its words.
 */
@NullMarked
package io.github.modeltrail.reader.latex;

import org.jspecify.annotations.NullMarked;
