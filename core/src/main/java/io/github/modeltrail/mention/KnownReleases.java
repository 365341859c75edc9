package io.github.modeltrail.mention;

import io.github.modeltrail.lexicon.LexiconName;
import io.github.modeltrail.lexicon.ModelFamily;
import io.github.modeltrail.lexicon.ModelRelease;
import io.github.modeltrail.lexicon.Openness;
import io.github.modeltrail.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The releases of one family by the words and numbers in their names and aliases.
 *
 * <p>
 * A release is meant when all its own words and numbers stand in the written name; of several the one with the most. A
 * release that has no words of its own, being called like its family, is meant by sizes and variants that it lists, or
 * when it is the only one. Immutable.
 */
final class KnownReleases {
  private final Set<String> familyTokens = new HashSet<>();
  private final List<KnownName> names = new ArrayList<>();
  private final List<ModelRelease> plain = new ArrayList<>();
  private final boolean single;

  KnownReleases(ModelFamily family) {
    single = family.releases().size() == 1;
    for (LexiconName name : family.names()) {
      if (name.release().isEmpty()) {
        NameTokens.of(name.text()).stream().filter(token -> !Letters.hasDigit(token)).forEach(familyTokens::add);
      }
    }
    for (ModelRelease release : family.releases()) {
      add(release, release.name());
      release.aliases().forEach(alias -> add(release, alias));
    }
  }

  private void add(ModelRelease release, String name) {
    List<String> all = NameTokens.of(name);
    List<String> own = withoutFamily(all);
    if (own.isEmpty()) {
      plain.add(release);
    } else {
      names.add(new KnownName(release, own, all));
    }
  }

  private List<String> withoutFamily(List<String> tokens) {
    List<String> own = new ArrayList<>(tokens.size());
    for (String token : tokens) {
      if (!familyTokens.contains(token) && !own.contains(token)) {
        own.add(token);
      }
    }
    return own;
  }

  /** The release that a name of this family refers to; empty if the lexicon has none such. */
  Optional<ModelRelease> find(Candidate candidate) {
    WrittenName written = new WrittenName(candidate);
    Optional<KnownName> best = Optional.empty();
    for (KnownName name : names) {
      if (written.means(name) && (best.isEmpty() || written.suits(name) > written.suits(best.get()))) {
        best = Optional.of(name);
      }
    }
    return best.map(KnownName::release).or(() -> called(candidate.entry().name())).or(() -> plain(candidate.reading()));
  }

  /** The release called like its family that the lexicon's name stands for: {@code LFM-40B}. */
  private Optional<ModelRelease> called(LexiconName name) {
    return name.release().flatMap(
        release -> plain.stream().filter(known -> known.name().equals(release)).findFirst());
  }

  private Optional<ModelRelease> plain(NameReading reading) {
    if (reading.has(PieceKind.VERSION)) {
      return Optional.empty();
    }
    return plain.stream().filter(release -> single || lists(release, reading)).findFirst();
  }

  private static boolean lists(ModelRelease release, NameReading reading) {
    return reading.pieces().stream().anyMatch(piece -> switch (piece.kind()) {
      case SIZE -> containsFolded(release.sizes(), piece.text());
      case VARIANT -> containsFolded(release.variants(), piece.text());
      default -> false;
    });
  }

  private static boolean containsFolded(List<String> values, String text) {
    String folded = Folding.fold(text);
    return values.stream().anyMatch(value -> Folding.fold(value).equals(folded));
  }

  /**
   * A release under one of its names.
   *
   * @param own
   *          the words and numbers that the family's name does not have
   * @param all
   *          all words and numbers
   */
  private record KnownName(ModelRelease release, List<String> own, List<String> all) {

    /** Whether nothing but a version number tells this release from others: {@code GPT-2}. */
    boolean isNumber() {
      return own.size() == 1 && NameTokens.isNumber(own.get(0));
    }
  }

  /** The words and numbers of a name in a text. */
  private final class WrittenName {
    private final Set<String> tokens;
    private final List<String> tail;
    private final Optional<String> size;

    WrittenName(Candidate candidate) {
      List<String> surface = NameTokens.of(candidate.surface());
      LexiconName listed = candidate.entry().name();
      tokens = new HashSet<>(surface);
      tokens.addAll(NameTokens.of(listed.text()));
      listed.release().ifPresent(name -> tokens.addAll(NameTokens.of(name)));
      tail = withoutFamily(surface);
      size = candidate.reading().first(PieceKind.SIZE).map(Piece::text);
    }

    /** A bare version must stand right behind the family's name: {@code gpt-realtime-2} is no GPT-2. */
    boolean means(KnownName name) {
      return tokens.containsAll(name.own()) && (!name.isNumber() || !tail.contains(name.own().get(0))
          || tail.get(0).equals(name.own().get(0)));
    }

    /** How well a name that is meant suits: by its own words and numbers, then by those it shares with its family. */
    int suits(KnownName name) {
      int shared = 0;
      for (String token : name.all()) {
        shared += tokens.contains(token) ? 1 : 0;
      }
      boolean sized = size.isEmpty() || name.release().openness() != Openness.PROPRIETARY
          || !name.release().sizes().isEmpty();
      return (sized ? 10_000 : 0) + 100 * name.own().size() + shared - (name.all().size() - shared);
    }
  }
}
