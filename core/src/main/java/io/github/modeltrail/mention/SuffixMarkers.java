package io.github.modeltrail.mention;

import io.github.modeltrail.text.AnchorTokens;
import io.github.modeltrail.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds words that are built like model names by their end: {@code FooLM}, {@code XBERT}, {@code TinyLlama}.
 *
 * <p>
 * The endings are those of {@link AnchorTokens#NAME_ENDINGS}, so that an index finds the documents that hold them.
 */
final class SuffixMarkers {
  /** The endings by their first letter, as they are written. */
  private static final List<List<String>> WRITTEN = List.of(List.of("LM", "LLaMA", "LLAMA", "Llama"), List.of("GPT"),
      List.of("BERT", "BERTa"), List.of("CLIP"));
  private static final Comparator<MarkedWord> IN_TEXT =
      Comparator.comparingInt(MarkedWord::start).thenComparing(MarkedWord::end, Comparator.reverseOrder());
  private static final int LONGEST_WORD = 30;

  private SuffixMarkers() {}

  /**
   * A word with such an ending.
   *
   * @param start
   *          where it starts
   * @param end
   *          where its letters end
   * @param ending
   *          its ending as written
   */
  record MarkedWord(int start, int end, String ending) {}

  static List<MarkedWord> find(String text) {
    List<MarkedWord> words = new ArrayList<>(0);
    for (List<String> endings : WRITTEN) {
      char first = endings.get(0).charAt(0);
      for (int at = text.indexOf(first, 1); at >= 0; at = text.indexOf(first, at + 1)) {
        if (Letters.isWord(text.charAt(at - 1))) {
          addAt(text, at, endings, words);
        }
      }
    }
    words.sort(IN_TEXT);
    return words;
  }

  private static void addAt(String text, int at, List<String> endings, List<MarkedWord> words) {
    for (String ending : endings) {
      int end = at + ending.length();
      if (Letters.isAt(text, at + 1, ending.charAt(1)) && text.startsWith(ending, at) && endsLetters(text, end)) {
        int start = Letters.wordStart(text, at);
        if (end - start <= LONGEST_WORD && isName(text.substring(start, at), ending)) {
          words.add(new MarkedWord(start, end, ending));
        }
      }
    }
  }

  private static boolean endsLetters(String text, int end) {
    boolean plural = Letters.isAt(text, end, 's') && !goesOn(text, end + 1);
    return plural || !goesOn(text, end) || Letters.isDigitAt(text, end);
  }

  /** Whether the word goes on, be it behind characters that nobody sees. */
  private static boolean goesOn(String text, int from) {
    int at = from;
    while (at < text.length() && Folding.isInvisible(text.charAt(at))) {
      at++;
    }
    return Letters.isWordAt(text, at);
  }

  /** Whether what stands before the ending makes a name of its own: {@code LLM}, {@code VLM} and {@code mPLM} are none. */
  private static boolean isName(String head, String ending) {
    return Character.isLetter(head.charAt(0)) && Letters.hasLower(head)
        && !(ending.equals("LM") && isAbbreviation(head));
  }

  /** Whether it is one small letter or two, perhaps with capitals behind: {@code sLM}, {@code dLLM}, {@code hPLM}. */
  private static boolean isAbbreviation(String head) {
    int small = 0;
    while (small < head.length() && Character.isLowerCase(head.charAt(small))) {
      small++;
    }
    return small > 0 && small <= 2 && !Letters.hasLower(head.substring(small));
  }
}
