package io.github.modeltrail.mention;

import io.github.modeltrail.text.Span;
import java.util.Arrays;
import java.util.IdentityHashMap;

/**
 * Which cues stand around one name, and of those that are counted how many different ones of each class: in its sentence,
 * and within reach.
 *
 * <p>
 * Made once for a document and filled again for each name. Not thread-safe.
 */
final class NearbyCues {
  private static final int NEAR = 1;
  private static final int IN_SENTENCE = 2;
  private static final int MARKS = 2;
  /** The classes of which it matters how many different cues there are. */
  private static final long COUNTED = CueClass.AI.bit() | CueClass.STRONGAI.bit() | CueClass.OFFMEANING.bit();

  private final CuePhrases phrases;
  private final IdentityHashMap<String, CueHits> texts = new IdentityHashMap<>();
  /** For each phrase the round in which it was last seen, and where it was seen in it. */
  private final int[] seen;
  private final int[] near = new int[CueClass.values().length];
  private final int[] inSentence = new int[CueClass.values().length];
  private int round;
  private long before;
  private long after;
  private long around;

  NearbyCues(CuePhrases phrases) {
    this.phrases = phrases;
    seen = new int[phrases.size()];
  }

  /** The cues of a text; of the same text always the same ones, so that none is looked for twice. */
  CueHits of(String text) {
    return texts.computeIfAbsent(text, each -> new CueHits(each, phrases));
  }

  /** Looks around the name of the window and says which classes are there; what was seen around another is forgotten. */
  CuesAround look(CueHits hits, WordWindow window) {
    clear();
    Span name = window.name();
    Span sentence = window.sentence();
    hits.find(window.from(), window.to(), (start, end, phrase) -> {
      long classes = phrases.classes(phrase);
      if (end <= name.start()) {
        boolean inside = start >= sentence.start();
        before |= inside ? classes : 0;
        see(phrase, classes, inside);
      } else if (start >= name.end() && end <= window.to()) {
        boolean inside = end <= sentence.end();
        after |= inside ? classes : 0;
        see(phrase, classes, inside);
      }
    });
    return new CuesAround(before, after, around);
  }

  private void clear() {
    round++;
    before = 0;
    after = 0;
    around = 0;
    Arrays.fill(near, 0);
    Arrays.fill(inSentence, 0);
  }

  private void see(int phrase, long classes, boolean sentence) {
    int marks = seen[phrase] >>> MARKS == round ? seen[phrase] & ((1 << MARKS) - 1) : 0;
    around |= classes;
    if ((classes & COUNTED) != 0) {
      count((marks & NEAR) == 0 ? classes : 0, near);
      count(sentence && (marks & IN_SENTENCE) == 0 ? classes : 0, inSentence);
    }
    seen[phrase] = round << MARKS | marks | NEAR | (sentence ? IN_SENTENCE : 0);
  }

  private static void count(long classes, int[] counts) {
    for (long rest = classes & COUNTED; rest != 0; rest &= rest - 1) {
      counts[Long.numberOfTrailingZeros(rest)]++;
    }
  }

  /** How many different cues of a counted class stand within reach of the name. */
  int near(CueClass cueClass) {
    return near[cueClass.ordinal()];
  }

  /** How many different cues of a counted class stand in the name's sentence. */
  int inSentence(CueClass cueClass) {
    return inSentence[cueClass.ordinal()];
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
