/** XML read safely and offline: concatenated documents, small trees, entities, and trees as prose. */
@NullMarked
package io.github.modeltrail.reader.xml;

import org.jspecify.annotations.NullMarked;
