/** The facts about models: families, releases, developers, openness. */
@NullMarked
package io.github.modeltrail.lexicon;

import org.jspecify.annotations.NullMarked;
