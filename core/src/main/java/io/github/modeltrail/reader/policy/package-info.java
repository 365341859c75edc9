/** The forms of laws, rules and notices. */
@NullMarked
package io.github.modeltrail.reader.policy;

import org.jspecify.annotations.NullMarked;
