package io.github.modeltrail.topic;

import io.github.modeltrail.text.AnchorTokens;
import io.github.modeltrail.text.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * What a trainer needs to know of a topic besides examples.
 *
 * @param topic
 *          the topic
 * @param about
 *          what it means, in one line of words
 * @param anchors
 *          words without any of which a document has the score 0, in all their forms; where empty, the rarest word of each
 *          seed is taken
 * @param seeds
 *          phrases that people use for it, in any form; at least one
 * @param others
 *          phrases that hold a seed or part of one but mean something else ({@code image compression}); nothing within
 *          them counts for any topic, unless the whole phrase is a seed itself
 */
public record TopicDefinition(Topic topic, String about, List<String> anchors, List<String> seeds,
    List<String> others) {

  /**
   * @throws IllegalArgumentException
   *           if there are no seeds, or one has no word or more than four, or an anchor is not one word of letters
   */
  public TopicDefinition {
    anchors = anchors.stream().map(Folding::fold).distinct().sorted().toList();
    seeds = List.copyOf(seeds);
    others = List.copyOf(others);
    about = about.replaceAll("\\s+", " ").strip();
    if (seeds.isEmpty()) {
      throw new IllegalArgumentException("the topic \"" + topic.name() + "\" needs at least one seed phrase");
    }
    for (String anchor : anchors) {
      List<String> tokens = new ArrayList<>();
      AnchorTokens.forEach(anchor, tokens::add);
      if (!tokens.equals(List.of(anchor))) {
        throw new IllegalArgumentException("an anchor is one word of letters (got \"" + anchor + "\")");
      }
    }
    seeds.forEach(TopicDefinition::requireFewWords);
    others.forEach(TopicDefinition::requireFewWords);
  }

  private static void requireFewWords(String phrase) {
    String stems = Vocabulary.stems(phrase);
    int words = stems.isEmpty() ? 0 : stems.split(" ").length;
    if (words == 0 || words > PhraseTable.LONGEST_PHRASE) {
      throw new IllegalArgumentException("a phrase has 1 to " + PhraseTable.LONGEST_PHRASE + " words (\"" + phrase
          + "\" has " + words + ")");
    }
  }
}
