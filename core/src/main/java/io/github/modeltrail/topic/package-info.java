/** Classification of documents by topic. */
@NullMarked
package io.github.modeltrail.topic;

import org.jspecify.annotations.NullMarked;
