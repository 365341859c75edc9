package io.github.modeltrail.topic;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.document.TextPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

  final Hits hits = new Hits();
  int bodyWords;
  /** Places of words of the field in title and lead. */
  int fieldPlaces;
  /** Places of words of the field in the long text. */
  int fieldPlacesInBody;

  private final Vocabulary vocabulary;
  private final List<TextPart> parts;
  /** The words of the parts, none for those that are left out; empty where no word needs to be read. */
  private final List<Tokens> words;
  private final PhrasePlaces places;
  private long anchored;

  /** Reads the words of a document, and its phrases, if there is any anchor among them. */
  static Reading anchored(Document document, Vocabulary vocabulary, WordForms forms) {
    Reading reading = new Reading(document, vocabulary);
    if (reading.mayHoldAnchor(forms)) {
      reading.readWords(forms);
    }
    if (reading.anchored != 0) {
      reading.placePhrases();
    }
    return reading;
  }

  /** Reads the words and phrases of a document, anchors or not. */
  static Reading of(Document document, Vocabulary vocabulary, WordForms forms) {
    Reading reading = new Reading(document, vocabulary);
    reading.readWords(forms);
    reading.placePhrases();
    return reading;
  }

  private Reading(Document document, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.parts = document.texts();
    this.places = new PhrasePlaces(vocabulary.phrases);
    this.words = new ArrayList<>(parts.size());
  }

  private boolean mayHoldAnchor(WordForms forms) {
    for (TextPart part : parts) {
      if (!isLeftOut(part) && forms.mayHoldAnchor(part.text())) {
        return true;
      }
    }
    return false;
  }

  private void readWords(WordForms forms) {
    TokenReader reader = new TokenReader(forms);
    for (TextPart part : parts) {
      words.add(reader.read(isLeftOut(part) ? "" : part.text()));
    }
    anchored = reader.anchored();
  }

  /** Whether an anchor of the topic stands in the document. */
  boolean isAnchored(int topic) {
    return (anchored >> topic & 1) != 0;
  }

  private void placePhrases() {
    boolean hasAbstract = hasAbstract();
    int left = LEAD_WORDS;
    for (int i = 0; i < parts.size(); i++) {
      left -= placePart(i, left, hasAbstract);
    }
  }

  private boolean hasAbstract() {
    for (TextPart part : parts) {
      if (part.is(SectionType.ABSTRACT) && !part.text().isBlank()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLeftOut(TextPart part) {
    return part.is(SectionType.REFERENCES) || part.is(SectionType.FOOTNOTE);
  }

  /** Returns how many words were read closely as abstract or opening. */
  private int placePart(int index, int leadLeft, boolean hasAbstract) {
    TextPart part = parts.get(index);
    Tokens tokens = words.get(index);
    if (part.isTitle()) {
      places.find(tokens, 0, tokens.size);
      place(index, Zones.TITLE);
      return 0;
    }
    SectionType type = part.type().orElseThrow();
    boolean lead = type == SectionType.ABSTRACT || !hasAbstract && type != SectionType.CAPTION;
    int close =
        type == SectionType.CLAIMS ? Math.min(CLAIM_WORDS, tokens.words) : lead ? Math.min(leadLeft, tokens.words) : 0;
    int known = tokens.knownAmong(close);
    if (close > 0) {
      readClosely(index, known, isBackground(part.heading()));
    }
    if (tokens.words > close) {
      bodyWords += tokens.words - close;
      places.find(tokens, known, tokens.size);
      place(index, Zones.BODY);
    }
    return type == SectionType.CLAIMS ? 0 : close;
  }

  private static boolean isBackground(Optional<String> heading) {
    String words = heading.orElse("").toLowerCase(Locale.ROOT);
    return words.contains("related work") || words.contains("background") || words.contains("prior art");
  }

  private void readClosely(int part, int to, boolean background) {
    Tokens tokens = words.get(part);
    places.find(tokens, 0, to);
    place(part, Zones.closelyRead(tokens, to, places, vocabulary, background));
  }

  private void noteField(int phrase, Zone zone) {
    if (vocabulary.cue(phrase) == Cue.FIELD) {
      fieldPlaces += zone == Zone.BODY ? 0 : 1;
      fieldPlacesInBody += zone == Zone.BODY ? 1 : 0;
    }
  }

  /** Notes the found phrases with their zones and sentences, but for those within a phrase that counts as a whole. */
  private void place(int part, Zones zones) {
    Tokens tokens = words.get(part);
    int wholeEnd = -1;
    for (int p = 0; p < places.size; p = places.nextFirst(p)) {
      int first = places.first[p];
      int sentence = tokens.sentence[first];
      Zone zone = zones.at(first);
      for (int k = places.nextFirst(p) - 1; k >= p; k--) {
        int last = places.last[k];
        if (last > wholeEnd) {
          hits.add(places.phrase[k], part, tokens.start[first], tokens.end[last], sentence, zone,
              zones.isOwn(sentence));
        }
        noteField(places.phrase[k], zone);
        if (vocabulary.isWhole(places.phrase[k])) {
          wholeEnd = Math.max(wholeEnd, last);
        }
      }
    }
  }
}
