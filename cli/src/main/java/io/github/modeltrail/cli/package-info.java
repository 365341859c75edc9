/** The command line. */
@NullMarked
package io.github.modeltrail.cli;

import org.jspecify.annotations.NullMarked;
