package io.github.modeltrail.mention;

import io.github.modeltrail.scan.HitSink;
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
  private static final int FIRST_CAPACITY = 64;
  private static final Span NOWHERE = new Span(0, 0);
  /** The classes of which it matters how many different cues there are. */
  private static final long COUNTED = CueClass.AI.bit() | CueClass.STRONGAI.bit() | CueClass.OFFMEANING.bit();

  private final CuePhrases phrases;
  private final HitSink sink = this::hit;
  private final IdentityHashMap<String, CueHits> texts = new IdentityHashMap<>();
  /** A bit for each phrase that was seen around the name; and one for each that was seen in its sentence. */
  private final long[] seenNear;
  private final long[] seenInSentence;
  private int[] seen = new int[FIRST_CAPACITY];
  private int seenCount;
  private final int[] near = new int[CueClass.values().length];
  private final int[] inSentence = new int[CueClass.values().length];
  private Span name = NOWHERE;
  private Span sentence = NOWHERE;
  private int reach;
  private long before;
  private long after;
  private long around;

  NearbyCues(CuePhrases phrases) {
    this.phrases = phrases;
    seenNear = new long[phrases.size() / Long.SIZE + 1];
    seenInSentence = new long[seenNear.length];
  }

  /** The cues of a text; of the same text always the same ones, so that none is looked for twice. */
  CueHits of(String text) {
    CueHits hits = texts.get(text);
    if (hits == null) {
      hits = new CueHits(text, phrases);
      texts.put(text, hits);
    }
    return hits;
  }

  /** Looks around the name of the window and says which classes are there; what was seen around another is forgotten. */
  CuesAround look(CueHits hits, WordWindow window) {
    clear();
    name = window.name();
    sentence = window.sentence();
    reach = window.to();
    hits.find(window.from(), reach, sink);
    return new CuesAround(before, after, around);
  }

  private void hit(int start, int end, int phrase) {
    long classes = phrases.classes(phrase);
    if (end <= name.start()) {
      boolean inside = start >= sentence.start();
      before |= inside ? classes : 0;
      see(phrase, classes, inside);
    } else if (start >= name.end() && end <= reach) {
      boolean inside = end <= sentence.end();
      after |= inside ? classes : 0;
      see(phrase, classes, inside);
    }
  }

  private void clear() {
    for (int i = 0; i < seenCount; i++) {
      seenNear[seen[i] / Long.SIZE] = 0;
      seenInSentence[seen[i] / Long.SIZE] = 0;
    }
    seenCount = 0;
    before = 0;
    after = 0;
    around = 0;
    Arrays.fill(near, 0);
    Arrays.fill(inSentence, 0);
  }

  private void see(int phrase, long classes, boolean sentence) {
    int place = phrase / Long.SIZE;
    long bit = 1L << phrase;
    around |= classes;
    if ((seenNear[place] & bit) == 0) {
      seenNear[place] |= bit;
      note(phrase);
      count(classes, near);
    }
    if (sentence && (seenInSentence[place] & bit) == 0) {
      seenInSentence[place] |= bit;
      count(classes, inSentence);
    }
  }

  private void note(int phrase) {
    if (seenCount == seen.length) {
      seen = Arrays.copyOf(seen, 2 * seenCount);
    }
    seen[seenCount++] = phrase;
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
      if (number != CuePhrases.NONE && (seenNear[number / Long.SIZE] & 1L << number) != 0) {
        return true;
      }
    }
    return false;
  }
}
