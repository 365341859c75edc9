/** The forms of patents: USPTO from 1976 on, EPO, and the tables and JSON made from them. */

@NullMarked
package io.github.modeltrail.reader.patent;

import org.jspecify.annotations.NullMarked;
