package io.github.modeltrail.index;

import java.util.Set;

/**
 * One part of what a tagger knows, such as a model family, as the index has to see it.
 *
 * @param fingerprint
 *          changes whenever the part changes in a way that can change a tag
 * @param anchors
 *          the anchor tokens ({@link io.github.modeltrail.text.AnchorTokens}) of which a document must hold at least
 *          one for the part to have any effect on its tags
 */
public record AnchorGroup(String fingerprint, Set<String> anchors) {

  public AnchorGroup {
    anchors = Set.copyOf(anchors);
  }
}
