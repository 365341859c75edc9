package io.github.modeltrail.benchmarks.speed;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Names as one regular expression in the shape of a tree, so that common beginnings are tried once. */
final class NameRegex {
  private final Map<Character, NameRegex> children = new TreeMap<>();
  private boolean name;

  private NameRegex() {}

  static String of(List<String> names) {
    NameRegex root = new NameRegex();
    names.forEach(root::add);
    return root.regex();
  }

  private void add(String text) {
    NameRegex node = this;
    for (char unit : text.toCharArray()) {
      node = node.children.computeIfAbsent(unit, any -> new NameRegex());
    }
    node.name = true;
  }

  private String regex() {
    if (children.isEmpty()) {
      return "";
    }
    StringBuilder regex = new StringBuilder();
    children.forEach((unit, child) -> regex.append(regex.isEmpty() ? "(?:" : "|").append(quoted(unit))
        .append(child.regex()));
    return regex.append(name ? ")?" : ")").toString();
  }

  private static String quoted(char unit) {
    return Character.isLetterOrDigit(unit) || unit == ' ' ? String.valueOf(unit) : "\\" + unit;
  }
}
