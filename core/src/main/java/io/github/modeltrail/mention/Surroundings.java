package io.github.modeltrail.mention;

import io.github.modeltrail.text.Folding;
import io.github.modeltrail.text.Span;

/** Signs beside a name which show that it is no name: parts of addresses, files, macros and handles. */
final class Surroundings {
  private static final int LONGEST_ADDRESS = 200;

  private Surroundings() {}

  /** Whether the word at {@code start..end} is part of an address, a macro or a file name. */
  static boolean isNoName(String text, int start, int end) {
    boolean macro = Letters.isAt(text, start - 1, '\\') || Letters.isAt(text, start - 1, '@');
    boolean domain =
        Letters.isAt(text, end, '.') && end + 1 < text.length() && Character.isLowerCase(text.charAt(end + 1));
    boolean address = Letters.isAt(text, end, '@');
    return macro || domain || address || inAddress(text, start);
  }

  private static boolean inAddress(String text, int start) {
    int from = start;
    boolean slash = false;
    boolean point = false;
    while (from > 0 && start - from < LONGEST_ADDRESS && isAddressUnit(text.charAt(from - 1))) {
      from--;
      slash |= text.charAt(from) == '/';
      point |= text.charAt(from) == '.';
    }
    return (slash || point) && isWeb(Folding.fold(text.substring(from, start)));
  }

  private static boolean isWeb(String head) {
    boolean web = head.contains("://") || head.contains("www.") || head.contains(".com/") || head.contains(".org/")
        || head.contains(".io/") || head.contains(".ai/") || head.contains(".co/");
    return web && !head.contains("huggingface.co/");
  }

  private static boolean isAddressUnit(char unit) {
    return !Letters.isSpace(unit) && unit != '(' && unit != '<' && unit != '{' && unit != '"' && unit != '|'
        && unit < 0x2E80;
  }

  /** Whether the name is the owner in a repository path, as in {@code meta-llama/Llama-3.1-8B}. */
  static boolean isPathOwner(String text, Span name) {
    if (!Letters.isAt(text, name.end(), '/') || !Letters.isWordAt(text, name.end() + 1)) {
      return false;
    }
    boolean hyphened = Letters.isHyphenAt(text, name.start() - 1) && Letters.isWordAt(text, name.start() - 2);
    String owner = name.slice(text);
    owner = owner.substring(owner.lastIndexOf('-') + 1);
    int next = name.end() + 1;
    boolean repeated = next + owner.length() <= text.length()
        && Folding.fold(text.substring(next, next + owner.length())).equals(Folding.fold(owner));
    return repeated || (hyphened && Character.isLowerCase(text.charAt(name.start())));
  }
}
