/** Recognition of models that a text mentions. */
@NullMarked
package io.github.modeltrail.mention;

import org.jspecify.annotations.NullMarked;
