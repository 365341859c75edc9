package io.github.modeltrail.reader.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands at the beginning of an XML or HTML source.
 *
 * @param root
 *          name of the first element without its prefix, as it is written
 * @param attributes
 *          the first element's attributes, namespace declarations among them
 * @param doctype
 *          what the DOCTYPE says up to an internal subset, or nothing
 */
public record XmlHead(String root, Map<String, String> attributes, String doctype) {
  private static final Pattern ELEMENT =
      Pattern.compile("<(?:[\\w.-]{1,60}:)?([\\p{L}_][\\w.-]{0,100})([^<>]{0,8000})");
  private static final Pattern DOCTYPE_NAME = Pattern.compile("(?i)<!DOCTYPE\\s+([\\w.-]{1,100})");
  private static final Pattern ATTRIBUTE = Pattern
      .compile("([\\p{L}_][\\w.:-]{0,100})\\s{0,20}=\\s{0,20}(?:\"([^\"]*)\"|'([^']*)')");

  public XmlHead {
    attributes = Map.copyOf(attributes);
  }

  /** What stands at the beginning of a text; empty if that is neither XML nor HTML. */
  public static Optional<XmlHead> of(String text) {
    int at = skipBlank(text, 0);
    String doctype = "";
    while (at < text.length() && text.startsWith("<", at) && (text.startsWith("<?", at) || text.startsWith("<!", at))) {
      if (text.regionMatches(true, at, "<!DOCTYPE", 0, 9)) {
        doctype = doctypeAt(text, at);
      }
      at = skipBlank(text, endOfMarkup(text, at));
    }
    Matcher element = ELEMENT.matcher(text).region(Math.min(at, text.length()), text.length());
    if (element.lookingAt()) {
      return Optional.of(new XmlHead(element.group(1), attributes(element.group(2)), doctype));
    }
    // Behind a long DOCTYPE the first element can lie out of sight: it has the name that the DOCTYPE gives.
    Matcher named = DOCTYPE_NAME.matcher(doctype);
    return named.lookingAt() ? Optional.of(new XmlHead(named.group(1), Map.of(), doctype)) : Optional.empty();
  }

  private static int endOfMarkup(String text, int at) {
    if (text.startsWith("<!--", at)) {
      return behind(text, "-->", at + 4);
    }
    if (text.startsWith("<?", at)) {
      return behind(text, "?>", at);
    }
    int close = text.indexOf('>', at);
    int subset = text.indexOf('[', at);
    return subset >= 0 && subset < close ? behind(text, ">", behind(text, "]", subset)) : behind(text, ">", at);
  }

  private static String doctypeAt(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) != '[' && text.charAt(end) != '>') {
      end++;
    }
    return text.substring(at, end);
  }

  private static int behind(String text, String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found + mark.length();
  }

  private static int skipBlank(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static Map<String, String> attributes(String tag) {
    Map<String, String> found = new HashMap<>();
    Matcher matcher = ATTRIBUTE.matcher(tag);
    while (matcher.find()) {
      String value = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
      found.put(matcher.group(1), value);
    }
    return found;
  }
}
