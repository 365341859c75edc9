package io.github.modeltrail.text;

import java.util.List;
import java.util.function.Consumer;

/**
 * Breaks a text into the tokens by which an index finds the documents that can hold a tag.
 *
 * <p>
 * An anchor token is a longest run of letters, folded, with invisible characters left out; {@code GPT-4} gives
 * {@code gpt}, {@code wav2vec} gives {@code wav} and {@code vec}. Scripts written without spaces give each pair of
 * neighbouring characters. A word that a line break cuts in two ({@code Trans-\nformer}) gives its halves and the whole.
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

  private final String text;
  private final Consumer<String> sink;
  private final StringBuilder run = new StringBuilder();
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
      } else if (Character.isLetter(unit) || Character.isSurrogate(unit) || isMark(unit)) {
        capitalInside |= !run.isEmpty() && Character.isUpperCase(unit);
        run.append(Folding.fold(unit));
      } else if (!Folding.isInvisible(unit)) {
        endRun(i);
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
    if (capitalInside) {
      emitEnding(token);
    }
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

  private void emitEnding(String token) {
    for (String ending : NAME_ENDINGS) {
      if (token.length() > ending.length() && token.endsWith(ending)) {
        sink.accept("*" + ending);
      }
    }
    if (token.endsWith("s")) {
      emitEnding(token.substring(0, token.length() - 1));
    }
  }

  private static boolean isMark(char unit) {
    int type = Character.getType(unit);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
