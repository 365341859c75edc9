package io.github.modeltrail.mention;

import io.github.modeltrail.document.TextPart;
import io.github.modeltrail.lexicon.LexiconName;
import io.github.modeltrail.lexicon.NameSafety;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short names that a document gives a model itself: {@code Qwen2.5-7B-Instruct (hereafter QwenS)}. */
final class Aliases {
  /** How far behind a name, in UTF-16 units, its alias is looked for. */
  private static final int REACH = 80;
  private static final String WORDS = "(?:hereafter|hereinafter|henceforth|referred to as|denoted(?: as| by)?|"
      + "abbreviated(?: as| to)?|shortened to|called|simply|as|\u4EE5\u4E0B\u7B80\u79F0|\u4E0B\u6587\u7B80\u79F0|\u7B80\u79F0|\u4E0B\u79F0|\u4EE5\u4E0B\u79F0\u4E3A?)";
  private static final Pattern INTRODUCTION = Pattern.compile("\\s*[(\uFF08,\uFF0C]\\s*" + WORDS + "(?:[\\s,:\uFF1A]+"
      + WORDS
      + ")*[\\s,:\uFF1A]*[\"'`\u201C\u2018\u300C]?(\\p{L}[\\p{L}\\d.+]*(?:[- ][\\p{L}\\d.+]+){0,2})[\"'`\u201D\u2019\u300D]?\\s*[)\uFF09,\uFF0C.;\u3002]");

  private Aliases() {}

  /** The places where an alias of one of the names stands that surely mean models. */
  static List<Candidate> find(List<Candidate> candidates, DocumentEvidence document, List<TextPart> parts) {
    List<Candidate> found = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (document.isSureHere(candidate)) {
        alias(candidate).ifPresent(alias -> parts.forEach(part -> found.addAll(EchoNames.find(part, alias))));
      }
    }
    return found;
  }

  private static Optional<NameEntry> alias(Candidate candidate) {
    String text = candidate.part().text();
    int end = candidate.span().end();
    int next = Letters.skipSpace(text, end);
    if (next >= text.length() || "(\uFF08,\uFF0C".indexOf(text.charAt(next)) < 0) {
      return Optional.empty();
    }
    Matcher introduction = INTRODUCTION.matcher(text).region(end, Math.min(text.length(), end + REACH));
    if (!introduction.lookingAt() || !isName(introduction.group(1))) {
      return Optional.empty();
    }
    LexiconName name = new LexiconName(introduction.group(1), Optional.empty(), NameSafety.VERSIONED, List.of(),
        Optional.of(candidate.surface()));
    return candidate.family().map(family -> NameEntry.alias(name, family, candidate.entry().vocabulary()));
  }

  /** Whether it is made like a name and not like a word: with a capital or a digit. */
  private static boolean isName(String alias) {
    return alias.length() > 1 && (Letters.hasUpper(alias) || Letters.hasDigit(alias));
  }
}
