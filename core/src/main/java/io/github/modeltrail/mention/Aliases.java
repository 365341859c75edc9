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
  private static final String OPENING =
      "(?:hereafter|hereinafter|henceforth|(?:and )?referred to as|denoted(?: as| by)?|abbreviated(?: as| to)?"
          + "|shortened to|called|以下简称|下文简称|简称|下称|以下称为?)";
  private static final String MORE = "(?:[\\s,:：]+(?:referred to|denoted|called|simply|as|by))*[\\s,:：]*";
  /** A word with a capital or a digit first, or of a script without capitals, and perhaps more such words. */
  private static final String NAME =
      "((?:[\\p{Lu}\\p{Lo}]|\\p{L}*\\d)[\\p{L}\\d.+]*(?:[- ][\\p{Lu}\\d][\\p{L}\\d.+]*){0,2})";
  private static final Pattern INTRODUCTION = Pattern.compile("\\s*[(（,，]\\s*" + OPENING + MORE + "[\"'`“‘「]?"
      + NAME + "[\"'`”’」]?\\s*[)）,，.;。]");

  private Aliases() {}

  /** The places where an alias of one of the names stands that surely mean models. */
  static List<Candidate> find(List<Candidate> candidates, List<TextPart> parts, EchoNames echoes) {
    List<Candidate> found = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Optional<NameEntry> alias = candidate.sure() ? alias(candidate) : Optional.empty();
      if (alias.isPresent()) {
        for (TextPart part : parts) {
          found.addAll(echoes.find(part, alias.get()));
        }
      }
    }
    return found;
  }

  private static Optional<NameEntry> alias(Candidate candidate) {
    String text = candidate.part().text();
    int end = candidate.span().end();
    int next = Letters.skipSpace(text, end);
    if (next >= text.length() || "(（,，".indexOf(text.charAt(next)) < 0) {
      return Optional.empty();
    }
    Matcher introduction = INTRODUCTION.matcher(text).region(end, Math.min(text.length(), end + REACH));
    if (!introduction.lookingAt() || introduction.group(1).length() < 2) {
      return Optional.empty();
    }
    LexiconName name = new LexiconName(introduction.group(1), Optional.empty(), NameSafety.VERSIONED, List.of(),
        Optional.of(candidate.surface()));
    return candidate.family().map(family -> NameEntry.alias(name, family, candidate.entry().vocabulary()));
  }
}
