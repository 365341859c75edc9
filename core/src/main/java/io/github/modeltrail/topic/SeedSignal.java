package io.github.modeltrail.topic;

import java.util.Locale;

/**
 * What the places of a topic's seed phrases, taken together, say about a document. Each is a number from 0 to 1 with a
 * learned weight; they are the same for every topic, so that a topic with few examples can start from others' weights.
 */
enum SeedSignal {
  TITLE("a phrase of the topic stands in the title"),
  OWN("a phrase of the topic stands where the document tells of its own work"),
  BACKGROUND("a phrase of the topic stands in the background"),
  CONTRAST("a phrase of the topic stands behind a contrast or a negation"),
  PROSPECT("a phrase of the topic stands in an outlook"),
  BODY("phrases of the topic stand densely in the long text"),
  OWN_OFTEN("phrases of the topic are frequent where the document tells of its own work"),
  TITLE_AND_OWN("phrases of the topic stand both in the title and in the own work"),
  VARIETY("several different phrases of the topic stand in title and own work"),
  BACKGROUND_ONLY("phrases of the topic stand in the background and nowhere better"),
  ASIDE_ONLY("phrases of the topic stand in contrasts or outlooks, but not in title or own work"),
  SPREAD("phrases of the topic are spread over several sentences"),
  OTHER_SENSE_TITLE("the title uses a word of the topic in another sense"),
  OTHER_SENSE("the document uses words of the topic in another sense"),
  STATED("a phrase of the topic stands in a sentence that speaks of the own work"),
  FIELD("the document speaks of neural networks or language models"),
  ELSEWHERE("phrases of the topic stand, but no word of neural networks or language models");

  static final int COUNT = values().length;

  private final String description;

  SeedSignal(String description) {
    this.description = description;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  String description() {
    return description;
  }
}
