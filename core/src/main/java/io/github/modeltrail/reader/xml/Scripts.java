package io.github.modeltrail.reader.xml;

import java.util.regex.Pattern;

/** Raised and lowered characters as Unicode has them. */
public final class Scripts {
  private static final String PLAIN = "0123456789+-\u2212=()abcdefghijklmnoprstuvwxyz";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";
  private static final String PLAIN_LOW = "0123456789+-\u2212=()aehijklmnoprstuvx";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";

  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2}");

  private Scripts() {}

  /** Adds what is set lower: a word behind a word is one of its own, as "base" is behind BERT. */
  public static void lower(Prose prose, String text) {
    if (isWord(text) && prose.endsInWord()) {
      prose.space().append(text);
    } else {
      prose.append(lowered(text));
    }
  }

  /** Adds what is set higher; numbers that cannot be raised are kept apart, lest they be read as part of a name. */
  public static void raise(Prose prose, String text) {
    String raised = raised(text);
    boolean number = !text.isEmpty() && Character.isDigit(text.charAt(0)) && raised.equals(text);
    (number ? prose.space() : prose).append(raised);
  }

  /** Whether a raised or lowered text is a word rather than a mark, an index or a power. */
  public static boolean isWord(String text) {
    return WORD.matcher(text).lookingAt();
  }

  /** The text raised, or as it is where Unicode lacks one of its characters. */
  public static String raised(String text) {
    return mapped(text, PLAIN, RAISED);
  }

  /** The text lowered, or as it is where Unicode lacks one of its characters. */
  public static String lowered(String text) {
    return mapped(text, PLAIN_LOW, LOWERED);
  }

  private static String mapped(String text, String from, String to) {
    StringBuilder mapped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int at = from.indexOf(text.charAt(i));
      if (at < 0 && text.charAt(i) != ',' && !Whitespace.isBlank(text.charAt(i))) {
        return text;
      }
      mapped.append(at < 0 ? text.charAt(i) : to.charAt(at));
    }
    return mapped.toString();
  }
}
