/**
 * The pages that the command line writes: the report and the marked document. A page is one file that works offline; its
 * scripts are named to the browser by their hashes, so that no text of a document can ever run.
 */
@NullMarked
package io.github.modeltrail.cli.page;

import org.jspecify.annotations.NullMarked;
