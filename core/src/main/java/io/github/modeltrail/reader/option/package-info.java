/** What a user says about reading: the format, limits and a password. The lowest of the reader packages. */
@NullMarked
package io.github.modeltrail.reader.option;

import org.jspecify.annotations.NullMarked;
