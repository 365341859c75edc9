package io.github.modeltrail.reader.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends what people and conversions break most often in XML: a bare {@code <} or ampersand in the text, as in
 * "0 < x" or {@code <First Embodiment>}. Tags are left as they are.
 */
final class XmlRepair {
  private static final Pattern MARKUP = Pattern.compile("</?[\\p{L}_:][\\w:.-]*+(?:\\s++[\\p{L}_:][\\w:.-]*+\\s*+=\\s*+"
      + "(?:\"[^\"<]*+\"|'[^'<]*+'))*+\\s*+/?>|<!--|<!\\[CDATA\\[|<!DOCTYPE|<!ENTITY|<\\?");
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:[\\p{L}_][\\w.-]{0,40}|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});");

  private XmlRepair() {}

  /** The text with all bare characters written as references. */
  static String repaired(String text) {
    StringBuilder mended = new StringBuilder(text.length() + 100);
    Matcher markup = MARKUP.matcher(text);
    Matcher reference = REFERENCE.matcher(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<' && !markup.region(i, text.length()).lookingAt()) {
        mended.append("&lt;");
      } else if (c == '&' && !reference.region(i, text.length()).lookingAt()) {
        mended.append("&amp;");
      } else {
        mended.append(c);
      }
    }
    return mended.toString();
  }
}
