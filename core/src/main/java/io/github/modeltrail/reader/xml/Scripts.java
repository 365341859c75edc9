package io.github.modeltrail.reader.xml;

/** Raised and lowered characters as Unicode has them. */
public final class Scripts {
  private static final String PLAIN = "0123456789+-\u2212=()abcdefghijklmnoprstuvwxyz";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";
  private static final String PLAIN_LOW = "0123456789+-\u2212=()aehijklmnoprstuvx";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";

  private Scripts() {}

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
      if (at < 0 && !Whitespace.isBlank(text.charAt(i))) {
        return text;
      }
      mapped.append(at < 0 ? text.charAt(i) : to.charAt(at));
    }
    return mapped.toString();
  }
}
