package io.github.modeltrail.mention;

import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.lexicon.Developer;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.lexicon.LexiconName;
import io.github.modeltrail.lexicon.ModelFamily;
import io.github.modeltrail.lexicon.ModelRelease;
import io.github.modeltrail.lexicon.Openness;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says which release of which family a name refers to, and what the lexicon knows of it. Thread-safe, and the same for the
 * same name always: what it remembers only saves time, since a corpus names few models often.
 */
final class Linker {
  /** How many names are remembered before all are forgotten. */
  private static final int MOST_REMEMBERED = 20_000;
  private static final Pattern SIZE = Pattern.compile("(?<![\\p{L}\\d.])\\d+(?:\\.\\d+)?[BM](?![\\p{L}\\d])");

  private final Lexicon lexicon;
  /** Of the families met so far, since a corpus names few of all there are. */
  private final Map<String, KnownReleases> releases = new ConcurrentHashMap<>();
  /** By all that the choice rests on. */
  private final Map<String, Optional<ModelRelease>> remembered = new ConcurrentHashMap<>();

  Linker(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The reference of a candidate, facts as of the given date, or as of now without one. */
  ModelReference link(Candidate candidate, Optional<PartialDate> date) {
    NameReading reading = candidate.reading();
    if (candidate.family().isEmpty()) {
      return unlisted(candidate);
    }
    ModelFamily family = candidate.family().get();
    return reference(family, release(candidate, family), size(candidate), variant(reading), date);
  }

  /** The same reference with the facts of this lexicon; as it is if this lexicon has no such family. */
  ModelReference withFacts(ModelReference reference, Optional<PartialDate> date) {
    Optional<ModelFamily> family = reference.family().flatMap(lexicon::family);
    return family.isEmpty() ? reference
        : reference(family.get(), reference.model().flatMap(model -> named(family.get(), model)), reference.size(),
            reference.variant(), date);
  }

  private static Optional<ModelRelease> named(ModelFamily family, String name) {
    return family.releases().stream().filter(release -> release.name().equals(name)).findFirst();
  }

  private ModelReference reference(ModelFamily family, Optional<ModelRelease> release, Optional<String> size,
      Optional<String> variant, Optional<PartialDate> date) {
    Openness openness = release.isPresent() ? openness(release.get(), date) : family.openness();
    return new ModelReference(Optional.of(family.name()), Optional.empty(), release.map(ModelRelease::name), size,
        variant, Optional.of(developer(family, release)), openness, release.flatMap(ModelRelease::released));
  }

  /** Who made the release, where the lexicon says so; who made the family, where not. */
  private Developer developer(ModelFamily family, Optional<ModelRelease> release) {
    Optional<Developer> own = release.flatMap(ModelRelease::developer).flatMap(lexicon::developer);
    return own.orElse(family.developer());
  }

  private Optional<ModelRelease> release(Candidate candidate, ModelFamily family) {
    String name = written(candidate, family);
    Optional<ModelRelease> known = remembered.get(name);
    if (known == null) {
      known = releases.computeIfAbsent(family.name(), unmet -> new KnownReleases(family)).find(candidate);
      remember(name, known);
    }
    return known;
  }

  /** All that the choice of a release rests on; what the text wrote comes last, since it may hold any character. */
  private static String written(Candidate candidate, ModelFamily family) {
    LexiconName listed = candidate.entry().name();
    StringBuilder written = new StringBuilder();
    for (Piece piece : candidate.reading().pieces()) {
      written.append((char) ('a' + piece.kind().ordinal()));
    }
    return written.append('\n').append(family.name()).append('\n').append(listed.text()).append('\n')
        .append(listed.release().orElse("")).append('\n').append(candidate.surface()).toString();
  }

  private void remember(String name, Optional<ModelRelease> release) {
    if (remembered.size() >= MOST_REMEMBERED) {
      remembered.clear();
    }
    remembered.put(name, release);
  }

  /** The size behind the name, or within a name that the lexicon lists with one: {@code Falcon-40B}. */
  private static Optional<String> size(Candidate candidate) {
    Optional<Piece> behind = candidate.reading().first(PieceKind.SIZE);
    if (behind.isPresent() || !Letters.hasDigit(candidate.stem())) {
      return behind.map(Piece::text);
    }
    Matcher within = SIZE.matcher(candidate.stem());
    return within.find() ? Optional.of(within.group()) : Optional.empty();
  }

  private static ModelReference unlisted(Candidate candidate) {
    NameReading reading = candidate.reading();
    return new ModelReference(Optional.empty(), candidate.entry().base().map(ModelFamily::name), Optional.empty(),
        reading.first(PieceKind.SIZE).map(Piece::text), variant(reading), Optional.empty(), Openness.UNKNOWN,
        Optional.empty());
  }

  private static Openness openness(ModelRelease release, Optional<PartialDate> date) {
    if (date.isPresent()) {
      return release.opennessAsOf(date.get());
    }
    int changes = release.opennessChanges().size();
    return changes == 0 ? release.openness() : release.opennessChanges().get(changes - 1).openness();
  }

  private static Optional<String> variant(NameReading reading) {
    StringJoiner words = new StringJoiner(" ");
    for (Piece piece : reading.pieces()) {
      if (piece.kind() == PieceKind.VARIANT) {
        words.add(piece.text());
      }
    }
    return words.length() == 0 ? Optional.empty() : Optional.of(words.toString());
  }
}
