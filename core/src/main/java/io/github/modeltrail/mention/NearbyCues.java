package io.github.modeltrail.mention;

import io.github.modeltrail.text.Span;
import java.util.Arrays;
import java.util.IdentityHashMap;

/**
 * Which cues stand around one name, and how many different ones of each class: in its sentence, and within reach.
 *
 * <p>
 * Made once for a document and filled again for each name. Not thread-safe.
 */
final class NearbyCues {
  private static final int NEAR = 1;
  private static final int IN_SENTENCE = 2;
  private static final int MARKS = 2;

  private final CuePhrases phrases;
  private final IdentityHashMap<String, CueHits> texts = new IdentityHashMap<>();
  /** For each phrase the round in which it was last seen, and where it was seen in it. */
  private final int[] seen;
  private final int[] near = new int[CueClass.values().length];
  private final int[] inSentence = new int[CueClass.values().length];
  private int round;
  private long before;
  private long after;

  NearbyCues(CuePhrases phrases) {
    this.phrases = phrases;
    seen = new int[phrases.size()];
  }

  /** The cues of a text; of the same text always the same ones, so that none is looked for twice. */
  CueHits of(String text) {
    return texts.computeIfAbsent(text, each -> new CueHits(each, phrases));
  }

  /** Looks around the name of the window; what was seen around another is forgotten. */
  void look(CueHits hits, WordWindow window) {
    clear();
    Span name = window.name();
    Span sentence = window.sentence();
    hits.find(window.from(), window.to(), (start, end, phrase) -> {
      if (end <= name.start()) {
        see(phrase, start >= sentence.start());
        before |= start >= sentence.start() ? phrases.classes(phrase) : 0;
      } else if (start >= name.end() && end <= window.to()) {
        see(phrase, end <= sentence.end());
        after |= end <= sentence.end() ? phrases.classes(phrase) : 0;
      }
    });
  }

  private void clear() {
    round++;
    before = 0;
    after = 0;
    Arrays.fill(near, 0);
    Arrays.fill(inSentence, 0);
  }

  private void see(int phrase, boolean sentence) {
    int marks = seen[phrase] >>> MARKS == round ? seen[phrase] & ((1 << MARKS) - 1) : 0;
    if ((marks & NEAR) == 0) {
      count(phrase, near);
    }
    if (sentence && (marks & IN_SENTENCE) == 0) {
      count(phrase, inSentence);
    }
    seen[phrase] = round << MARKS | marks | NEAR | (sentence ? IN_SENTENCE : 0);
  }

  private void count(int phrase, int[] counts) {
    for (long rest = phrases.classes(phrase); rest != 0; rest &= rest - 1) {
      counts[Long.numberOfTrailingZeros(rest)]++;
    }
  }

  /** How many different cues of the class stand within reach of the name. */
  int near(CueClass cueClass) {
    return near[cueClass.ordinal()];
  }

  /** How many different cues of the class stand in the name's sentence. */
  int inSentence(CueClass cueClass) {
    return inSentence[cueClass.ordinal()];
  }

  boolean isBefore(CueClass cueClass) {
    return cueClass.in(before);
  }

  /** Whether a cue of the class stands behind the name in its sentence. */
  boolean isAfter(CueClass cueClass) {
    return cueClass.in(after);
  }

  /** Whether one of the phrases stands within reach of the name. */
  boolean isNear(int... numbers) {
    for (int number : numbers) {
      if (number != CuePhrases.NONE && seen[number] >>> MARKS == round) {
        return true;
      }
    }
    return false;
  }
}
