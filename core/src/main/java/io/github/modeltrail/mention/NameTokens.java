package io.github.modeltrail.mention;

import io.github.modeltrail.text.Folding;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and numbers of a model name, whatever stands between them: {@code Claude-3-5-Sonnet} is claude, 3.5, sonnet. */
final class NameTokens {
  private static final Pattern TOKEN = Pattern.compile("\\d+(?:\\.\\d+)*\\p{L}?(?!\\p{L})|\\d+(?:\\.\\d+)*|\\p{L}+");
  private static final Pattern SPLIT_VERSION = Pattern.compile("(?<![\\d.])(\\d)[-p_](\\d)(?![\\d.]|[bBmMkKtT]\\b)");

  private NameTokens() {}

  static Set<String> of(String name) {
    Set<String> tokens = new HashSet<>();
    Matcher token = TOKEN.matcher(SPLIT_VERSION.matcher(Folding.fold(name)).replaceAll("$1.$2"));
    while (token.find()) {
      tokens.add(token.group().equals("v") ? "" : withoutZero(token.group()));
    }
    tokens.remove("");
    return tokens;
  }

  private static String withoutZero(String token) {
    return token.endsWith(".0") ? token.substring(0, token.length() - 2) : token;
  }
}
