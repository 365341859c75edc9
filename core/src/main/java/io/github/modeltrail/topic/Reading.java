package io.github.modeltrail.topic;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.document.TextPart;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a document: where its phrases stand and in which zone. Made for one document; not thread-safe.
 *
 * <p>
 * Title, abstract, the first claim or, lacking an abstract, the opening of the text are read closely, sentence by
 * sentence; the long text behind them only counts.
 */
final class Reading {
  /** How many words of an abstract, claim or opening are read closely. */
  static final int LEAD_WORDS = 420;
  private static final int CLAIM_WORDS = 160;
  /** How many words a contrast or outlook reaches. */
  private static final int REACH = 7;

  final Hits hits = new Hits();
  final Tokens tokens;
  int bodyWords;
  int leadWords;

  private final Vocabulary vocabulary;
  private final int[] foundPhrase = new int[PhraseTable.LONGEST_PHRASE];
  private final int[] foundEnd = new int[PhraseTable.LONGEST_PHRASE];

  private Reading(Vocabulary vocabulary, AnchorTable anchors) {
    this.vocabulary = vocabulary;
    this.tokens = new Tokens(vocabulary.words, anchors, false);
  }

  static Reading of(Document document, Vocabulary vocabulary, AnchorTable anchors) {
    Reading reading = new Reading(vocabulary, anchors);
    List<TextPart> parts = document.texts();
    boolean hasAbstract = parts.stream().anyMatch(part -> part.type().filter(SectionType.ABSTRACT::equals).isPresent()
        && !part.text().isBlank());
    int left = LEAD_WORDS;
    for (int i = 0; i < parts.size(); i++) {
      left -= reading.readPart(parts.get(i), i, left, hasAbstract);
    }
    return reading;
  }

  private int readPart(TextPart part, int index, int leadLeft, boolean hasAbstract) {
    if (part.isTitle()) {
      tokens.read(part.text());
      match(index, 0, tokens.size, (from, sentence) -> Zone.TITLE);
      return 0;
    }
    SectionType type = part.type().orElseThrow();
    if (type == SectionType.REFERENCES || type == SectionType.FOOTNOTE) {
      return 0;
    }
    tokens.read(part.text());
    boolean lead = type == SectionType.ABSTRACT || !hasAbstract && type != SectionType.CAPTION;
    int close =
        type == SectionType.CLAIMS ? Math.min(CLAIM_WORDS, tokens.size) : lead ? Math.min(leadLeft, tokens.size) : 0;
    if (close > 0) {
      readClosely(index, close, isBackground(part.heading()));
    }
    int rest = tokens.size - close;
    if (rest > 0) {
      bodyWords += rest;
      match(index, close, tokens.size, (from, sentence) -> Zone.BODY);
    }
    leadWords += close;
    return type == SectionType.CLAIMS ? 0 : close;
  }

  private static boolean isBackground(Optional<String> heading) {
    String words = heading.orElse("").toLowerCase(Locale.ROOT);
    return words.contains("related work") || words.contains("background") || words.contains("prior art");
  }

  private void readClosely(int part, int to, boolean background) {
    int[] sentenceOf = new int[to];
    BitSet own = new BitSet();
    BitSet others = new BitSet();
    @Nullable Cue[] near = new @Nullable Cue[to];
    int sentence = -1;
    for (int i = 0; i < to; i++) {
      sentence += tokens.gap[i] == Tokens.SENTENCE || i == 0 ? 1 : 0;
      sentenceOf[i] = sentence;
    }
    markCues(to, sentenceOf, own, others, near);
    int firstOwn = own.nextSetBit(0);
    match(part, 0, to, (at, ignored) -> {
      if (near[at] == Cue.CONTRAST) {
        return Zone.CONTRAST;
      }
      int s = sentenceOf[at];
      boolean before = firstOwn >= 0 && s < firstOwn;
      if (background || before || others.get(s) && !own.get(s) || near[at] == Cue.BACKGROUND) {
        return Zone.BACKGROUND;
      }
      return near[at] == Cue.PROSPECT ? Zone.PROSPECT : Zone.OWN;
    });
  }

  private void markCues(int to, int[] sentenceOf, BitSet own, BitSet others, @Nullable Cue[] near) {
    for (int i = 0; i < to; i++) {
      int found = phrasesAt(i, to);
      for (int k = 0; k < found; k++) {
        Cue cue = vocabulary.cue(foundPhrase[k]);
        if (cue == Cue.OWN) {
          own.set(sentenceOf[i]);
        } else if (cue != null) {
          others.set(sentenceOf[i], cue == Cue.BACKGROUND || others.get(sentenceOf[i]));
          reach(cue, foundEnd[k] + 1, to, near);
        }
      }
    }
  }

  /** Notes the cue at the words it reaches: a few, to the end of the clause. */
  private void reach(Cue cue, int from, int to, @Nullable Cue[] near) {
    for (int k = from; k < Math.min(to, from + REACH) && tokens.gap[k] == Tokens.NO_GAP; k++) {
      near[k] = cue;
    }
  }

  private interface Placing {
    Zone zoneAt(int token, int sentence);
  }

  private void match(int part, int from, int to, Placing placing) {
    int sentence = -1;
    int wholeEnd = -1;
    for (int i = from; i < to; i++) {
      sentence += tokens.gap[i] == Tokens.SENTENCE || i == from ? 1 : 0;
      int found = phrasesAt(i, to);
      for (int k = found - 1; k >= 0; k--) {
        if (foundEnd[k] > wholeEnd) {
          hits.add(foundPhrase[k], part, tokens.start[i], tokens.end[foundEnd[k]], sentence,
              placing.zoneAt(i, sentence));
        }
        if (vocabulary.isWhole(foundPhrase[k])) {
          wholeEnd = Math.max(wholeEnd, foundEnd[k]);
        }
      }
    }
  }

  /** Finds the phrases that start at a token, shorter ones first; returns how many. */
  private int phrasesAt(int token, int to) {
    int found = 0;
    int node = PhraseTable.ROOT;
    for (int j = token; j < to && j < token + PhraseTable.LONGEST_PHRASE; j++) {
      if (tokens.word[j] == WordTable.UNKNOWN || j > token && tokens.gap[j] != Tokens.NO_GAP) {
        break;
      }
      node = vocabulary.phrases.child(node, tokens.word[j]);
      if (node == PhraseTable.NONE) {
        break;
      }
      if (vocabulary.phrases.phraseAt(node) != PhraseTable.NONE) {
        foundPhrase[found] = vocabulary.phrases.phraseAt(node);
        foundEnd[found++] = j;
      }
    }
    return found;
  }
}
