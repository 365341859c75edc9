package io.github.modeltrail.reader.latex;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The macros a paper defines, the last definition of each. Immutable. */
final class LatexMacros {
  private static final Pattern DEFINITION = Pattern.compile(
      "\\\\(?:(?:re)?newcommand|providecommand|DeclareRobustCommand|DeclareMathOperator|NewDocumentCommand)\\*?\\s*"
          + "\\{?\\s*\\\\([A-Za-z@]{1,60}|[^A-Za-z\\s])\\s*\\}?\\s*(?:\\[(\\d)\\])?\\s*(?:\\[([^\\[\\]]{0,200})\\])?\\s*(?=\\{)"
          + "|\\\\[gex]?def\\s*\\\\([A-Za-z@]{1,60})\\s*((?:#\\d){0,9})\\s*(?=\\{)");

  private final Map<String, Macro> macros;

  private LatexMacros(Map<String, Macro> macros) {
    this.macros = Map.copyOf(macros);
  }

  /**
   * A macro.
   *
   * @param arguments
   *          how many it takes
   * @param first
   *          the first argument where it may be left out
   * @param body
   *          what it stands for
   */
  record Macro(int arguments, Optional<String> first, String body) {

    String expand(List<String> values) {
      StringBuilder text = new StringBuilder(body.length() + 16);
      for (int i = 0; i < body.length(); i++) {
        char c = body.charAt(i);
        int number = c == '#' && i + 1 < body.length() ? body.charAt(i + 1) - '0' : 0;
        if (number >= 1 && number <= values.size()) {
          text.append(values.get(number - 1));
          i++;
        } else {
          text.append(c);
        }
      }
      return text.toString();
    }
  }

  static LatexMacros in(String text) {
    Map<String, Macro> found = new HashMap<>();
    Matcher definition = DEFINITION.matcher(text);
    while (definition.find()) {
      int open = definition.end();
      int close = LatexGroups.end(text, open);
      if (close > 0) {
        boolean def = definition.group(4) != null;
        String name = def ? definition.group(4) : definition.group(1);
        int arguments = def ? definition.group(5).length() / 2
            : Integer.parseInt(Optional.ofNullable(definition.group(2)).orElse("0"));
        Optional<String> first = def ? Optional.empty() : Optional.ofNullable(definition.group(3));
        found.put(name, new Macro(arguments, first, text.substring(open + 1, close)));
      }
    }
    return new LatexMacros(found);
  }

  /** The same text without the definitions, whose bodies are no text of the paper. */
  static String removed(String text) {
    StringBuilder rest = new StringBuilder(text.length());
    Matcher definition = DEFINITION.matcher(text);
    int at = 0;
    while (definition.find(at)) {
      int close = LatexGroups.end(text, definition.end());
      rest.append(text, at, definition.start());
      at = close > 0 ? close + 1 : definition.end();
    }
    return rest.append(text, at, text.length()).toString();
  }

  Optional<Macro> get(String name) {
    return Optional.ofNullable(macros.get(name));
  }
}
