/** What GitHub and its archives say about repositories. */
@NullMarked
package io.github.modeltrail.reader.repository;

import org.jspecify.annotations.NullMarked;
