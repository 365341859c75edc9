package io.github.modeltrail.topic;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.TextPart;
import io.github.modeltrail.text.AnchorTokens;
import java.util.HashSet;
import java.util.Set;

/** What training looks at before there is a vocabulary: the phrases and words of a document. */
final class DocumentPhrases {
  private static final int LONGEST = 3;
  private static final int LONGEST_TEXT = 8_000;
  /** Words at which a phrase neither starts nor ends. */
  private static final Set<String> FUNCTION_WORDS = functionWords();

  private DocumentPhrases() {}

  /** The phrases of one to three stems in the openings of a document's texts. */
  static Set<String> phrases(Document document) {
    Set<String> phrases = new HashSet<>();
    WordTable words = new WordTable();
    TokenReader reader = TokenReader.learning(words);
    for (TextPart part : document.texts()) {
      Tokens tokens = reader.read(opening(part.text()));
      for (int from = 0; from < tokens.size; from++) {
        addPhrasesAt(from, tokens, words, phrases);
      }
    }
    return phrases;
  }

  private static void addPhrasesAt(int from, Tokens tokens, WordTable words, Set<String> phrases) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < Math.min(tokens.size, from + LONGEST); i++) {
      String word = words.word(tokens.word[i]);
      boolean functional = FUNCTION_WORDS.contains(word);
      if (i > from && !tokens.followsAtOnce(i) || i == from && functional) {
        return;
      }
      phrase.append(i == from ? "" : " ").append(word);
      if (!functional && !word.equals(TokenReader.NUMBER) && phrase.length() > 1) {
        phrases.add(phrase.toString());
      }
    }
  }

  /** The anchor tokens in the openings of a document's texts. */
  static Set<String> anchorTokens(Document document) {
    Set<String> tokens = new HashSet<>();
    document.texts().forEach(part -> AnchorTokens.forEach(opening(part.text()), tokens::add));
    return tokens;
  }

  private static String opening(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
  }

  private static Set<String> functionWords() {
    Set<String> stems = new HashSet<>();
    for (String word : ("the a an of to in for on and or with by is are be as at from that this these those we our it its "
        + "their which can has have been also such while both into than more most not using use based via each other "
        + "through between over under only new show results result method methods approach propose paper two")
        .split(" ")) {
      stems.add(Vocabulary.stems(word));
    }
    return stems;
  }
}
