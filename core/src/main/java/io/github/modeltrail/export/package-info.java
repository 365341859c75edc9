/** Tags written in the formats that other programs read. */
@NullMarked
package io.github.modeltrail.export;

import org.jspecify.annotations.NullMarked;
