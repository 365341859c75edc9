package io.github.modeltrail.index;

import java.util.Set;

/**
 * One part of what a tagger knows, such as a model family, as the index has to see it.
 *
 * @param fingerprint
 *          changes whenever the part changes in a way that can change a tag, but for what it does only to documents that
 *          hold an anchor which came or went
 * @param anchors
 *          what a document must hold for the part to have any effect on its tags: at least one of these. An anchor is a token
 *          ({@link io.github.modeltrail.text.AnchorTokens}), or several parted by spaces, of which a document holds each
 */
public record AnchorGroup(String fingerprint, Set<String> anchors) {

  public AnchorGroup {
    anchors = Set.copyOf(anchors);
  }
}
