package io.github.modeltrail.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Breaks a text into the tokens by which an index finds the documents that can hold a tag.
 *
 * <p>
 * An anchor token is a longest run of letters, folded, with invisible characters left out; {@code GPT-4} gives
 * {@code gpt}, {@code wav2vec} gives {@code wav} and {@code vec}. Scripts written without spaces give each pair of
 * neighbouring characters. A single letter with a number behind it also gives both together ({@code t5}). A word that a
 * line break cuts in two ({@code Trans-\nformer}) gives its halves and the whole.
 *
 * <p>
 * The law that recognizer and classifier keep: whatever they find in a text, at least one of their anchors is among the
 * text's tokens. Tokens are passed on as they come, repeats included.
 */
public final class AnchorTokens {
  /**
   * Endings by which a made-up model name is known ({@code FooLM}, {@code XBERT}); a longer run that ends so gives the
   * ending as a further token, with a star before it.
   */
  public static final List<String> NAME_ENDINGS = List.of("lm", "gpt", "bert", "berta", "llama", "clip");

  private static final int MOST_PARTS = 16;

  private final String text;
  private final Consumer<String> sink;
  private final StringBuilder run = new StringBuilder();
  private final List<Integer> cuts = new ArrayList<>();
  private String headOfBrokenWord = "";
  private boolean capitalInside;

  private AnchorTokens(String text, Consumer<String> sink) {
    this.text = text;
    this.sink = sink;
  }

  /** Passes every token of the text to {@code sink}, in the order of the text. */
  public static void forEach(String text, Consumer<String> sink) {
    new AnchorTokens(text, sink).run();
  }

  private void run() {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Folding.isUnspacedScript(unit)) {
        endRun(i);
        emitPair(unit, i);
      } else if (Character.isLetter(unit) || isMark(unit)) {
        capitalInside |= !run.isEmpty() && Character.isUpperCase(unit);
        run.append(Folding.fold(unit));
      } else if (!Folding.isInvisible(unit)) {
        endRun(i);
      } else if (!run.isEmpty()) {
        cuts.add(run.length());
      }
    }
    endRun(text.length());
  }

  private void emitPair(char unit, int at) {
    if (at + 1 < text.length() && Folding.isUnspacedScript(text.charAt(at + 1))) {
      sink.accept(new String(new char[] {Folding.fold(unit), Folding.fold(text.charAt(at + 1))}));
    }
  }

  private void endRun(int end) {
    if (run.isEmpty()) {
      return;
    }
    String token = run.toString();
    run.setLength(0);
    sink.accept(token);
    derived(text, token, end, capitalInside, cuts, sink);
    cuts.clear();
    capitalInside = false;
    if (!headOfBrokenWord.isEmpty()) {
      sink.accept(headOfBrokenWord + token);
    }
    headOfBrokenWord = isBrokenByLineEnd(end) ? token : "";
  }

  /** Whether a hyphen and a line break stand at {@code at} and a letter opens the next line. */
  private boolean isBrokenByLineEnd(int at) {
    if (at >= text.length() || (text.charAt(at) != '-' && text.charAt(at) != '\u2010')) {
      return false;
    }
    int next = at + 1;
    boolean lineBreak = false;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      lineBreak |= text.charAt(next) == '\n' || text.charAt(next) == '\r';
      next++;
    }
    return lineBreak && next < text.length() && Character.isLetter(text.charAt(next));
  }

  /**
   * Passes on what a run of letters gives beside itself; for those who find the runs by themselves.
   *
   * @param text
   *          the text the run stands in
   * @param token
   *          the run, folded, invisible characters left out
   * @param end
   *          offset behind the run in the text
   * @param capitalInside
   *          whether a capital stands behind its first letter
   * @param cuts
   *          places in the token where invisible characters stood
   */
  public static void derived(String text, String token, int end, boolean capitalInside, List<Integer> cuts,
      Consumer<String> sink) {
    if (!cuts.isEmpty()) {
      emitCutParts(token, cuts, sink);
    }
    if (token.length() == 1 && end < text.length() && Character.isDigit(text.charAt(end))) {
      sink.accept(token + digits(text, end));
    }
    if (capitalInside) {
      emitEnding(token, sink);
    }
  }

  /** Invisible characters may part words as well as stand within one, so the parts are tokens too. */
  private static void emitCutParts(String token, List<Integer> cuts, Consumer<String> sink) {
    List<Integer> bounds = new ArrayList<>(cuts);
    bounds.add(0, 0);
    bounds.add(token.length());
    for (int from = 0; from < bounds.size(); from++) {
      for (int to = from + 1; to < Math.min(bounds.size(), from + MOST_PARTS); to++) {
        if (bounds.get(from) < bounds.get(to)) {
          sink.accept(token.substring(bounds.get(from), bounds.get(to)));
        }
      }
    }
  }

  private static String digits(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return Folding.fold(text.substring(start, end));
  }

  private static void emitEnding(String token, Consumer<String> sink) {
    for (String ending : NAME_ENDINGS) {
      if (token.length() > ending.length() && token.endsWith(ending)) {
        sink.accept("*" + ending);
      }
    }
    if (token.endsWith("s")) {
      emitEnding(token.substring(0, token.length() - 1), sink);
    }
  }

  private static boolean isMark(char unit) {
    int type = Character.getType(unit);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
