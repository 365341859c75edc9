package io.github.modeltrail.mention;

import io.github.modeltrail.document.TextPart;
import io.github.modeltrail.lexicon.LexiconName;
import io.github.modeltrail.lexicon.ModelFamily;
import io.github.modeltrail.lexicon.ModelRelease;
import io.github.modeltrail.lexicon.NameSafety;
import io.github.modeltrail.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bare version names that a document uses once it has named the whole model: {@code R1} after {@code DeepSeek-R1}.
 *
 * <p>
 * They are looked for only in documents that hold a sure mention of the family; {@code R1} alone is a resistor.
 */
final class EchoNames {
  private static final Pattern VERSION_NAME = Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}\\d(?:\\.\\d)?(?![\\p{L}\\d.])");

  private final Homonyms homonyms;
  /** By the names of the families met so far. */
  private final Map<String, List<NameEntry>> echoes = new ConcurrentHashMap<>();

  EchoNames(Homonyms homonyms) {
    this.homonyms = homonyms;
  }

  /** The version names of a family. */
  private List<NameEntry> of(ModelFamily family) {
    return echoes.computeIfAbsent(family.name(), name -> entries(family));
  }

  private static List<NameEntry> entries(ModelFamily family) {
    Map<String, ModelRelease> found = new LinkedHashMap<>();
    for (ModelRelease release : family.releases()) {
      Matcher version = VERSION_NAME.matcher(release.name());
      while (version.find()) {
        found.putIfAbsent(version.group(), release);
      }
    }
    if (found.isEmpty()) {
      return List.of();
    }
    FamilyVocabulary vocabulary = FamilyVocabulary.of(family);
    return found.entrySet().stream().map(echo -> entry(echo.getKey(), echo.getValue(), family, vocabulary)).toList();
  }

  private static NameEntry entry(String name, ModelRelease release, ModelFamily family, FamilyVocabulary vocabulary) {
    LexiconName echo =
        new LexiconName(name, Optional.empty(), NameSafety.VERSIONED, List.of(), Optional.of(release.name()));
    return NameEntry.echo(echo, family, vocabulary);
  }

  boolean has(ModelFamily family) {
    return !of(family).isEmpty();
  }

  /** Places in the text where a version name of the family stands alone, in capitals as listed. */
  List<Candidate> find(TextPart part, ModelFamily family) {
    List<Candidate> found = new ArrayList<>();
    for (NameEntry echo : of(family)) {
      found.addAll(find(part, echo));
    }
    return found;
  }

  /** Places in the text where exactly the entry's name stands as a word of its own. */
  List<Candidate> find(TextPart part, NameEntry entry) {
    List<Candidate> found = new ArrayList<>();
    String text = part.text();
    String name = entry.name().text();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      Span span = new Span(at, at + name.length());
      boolean apart = !Letters.isWordAt(text, at - 1) && !Letters.isHyphenAt(text, at - 1)
          && !Letters.isWordAt(text, span.end()) && !Letters.isDigitAt(text, span.end() + 1);
      if (apart && !Surroundings.isNoName(text, at, span.end())) {
        found.add(Candidate.unsure(part, entry, span, homonyms));
      }
    }
    return found;
  }
}
