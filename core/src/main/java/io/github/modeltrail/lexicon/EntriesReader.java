package io.github.modeltrail.lexicon;

import io.github.modeltrail.document.OrganizationType;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.lexicon.Entries.DeveloperEntry;
import io.github.modeltrail.lexicon.Entries.FamilyEntry;
import io.github.modeltrail.lexicon.Entries.NameEntry;
import io.github.modeltrail.lexicon.Entries.Reference;
import io.github.modeltrail.lexicon.Entries.ReleaseEntry;
import io.github.modeltrail.lexicon.Entries.SourceEntry;
import io.github.modeltrail.lexicon.JsonPart.Fields;
import io.github.modeltrail.lexicon.JsonPart.Text;
import io.github.modeltrail.lexicon.LexiconProblem.Severity;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one lexicon file into {@link Entries} and says what in it does not have the right form. */
final class EntriesReader {
  /** The year of the first word vectors that people pass on as a trained model. */
  static final int EARLIEST_YEAR = 2013;

  private static final Pattern SIZE = Pattern
      .compile("(?:\\d+x)?E?\\d+(?:\\.\\d+)?[KMBT](?:-A\\d+(?:\\.\\d+)?[MBT])?");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  static final Set<String> FILE_FIELDS =
      Set.of("$schema", "released", "developer", "families", "sources", "excluded");
  static final Set<String> DEVELOPER_FIELDS = Set.of("name", "country", "type", "aliases", "source", "corrects");
  static final Set<String> SOURCE_FIELDS = Set.of("key", "title", "address", "licence");
  static final Set<String> EXCLUDED_FIELDS = Set.of("name", "reason");
  static final Set<String> FAMILY_FIELDS =
      Set.of("name", "names", "modalities", "openness", "base", "source", "releases", "corrects");
  static final Set<String> NAME_FIELDS = Set.of("text", "language", "safety", "confusables", "release");
  static final Set<String> RELEASE_FIELDS =
      Set.of("name", "aliases", "released", "openness", "opennessChanges", "sizes",
          "variants", "developer", "base", "source", "corrects");
  static final Set<String> CHANGE_FIELDS = Set.of("from", "openness", "source");

  private static final String ONE_OF_TYPES = oneOf(OrganizationType.values());
  private static final String ONE_OF_SAFETIES = oneOf(NameSafety.values());
  private static final String ONE_OF_MODALITIES = oneOf(Modality.values());
  private static final Developer NOBODY = new Developer("?", "ZZ", OrganizationType.OTHER, List.of(), "?");

  private final List<LexiconProblem> problems;

  private EntriesReader(List<LexiconProblem> problems) {
    this.problems = problems;
  }

  /** Reads a file; what is wrong with it goes to {@code problems}, what is left is returned. */
  static Entries read(String file, String text, List<LexiconProblem> problems) {
    try {
      JsonPart part = JsonParts.read(file, text);
      if (part instanceof Fields fields) {
        return new EntriesReader(problems).file(fields);
      }
      problems.add(new LexiconProblem(part.place(), Severity.ERROR,
          "a lexicon file is one object with \"developer\" and \"families\" (got " + part.kind() + ")"));
    } catch (LexiconException e) {
      problems.addAll(e.problems());
    }
    return new Entries(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
  }

  private Entries file(Fields fields) {
    FieldReader in = reader(fields, "a lexicon file", FILE_FIELDS);
    Optional<DeveloperEntry> developer = in.object("developer").map(this::developer);
    if (developer.isEmpty() && in.has("families") && !in.has("developer")) {
      in.problem(in.place(), "a file with \"families\" needs their \"developer\"");
    }
    Developer maker = developer.map(DeveloperEntry::developer).orElse(NOBODY);
    return new Entries(date(in, "released"), developer, in.objects("families").map(f -> family(f, maker)).toList(),
        in.objects("sources").map(this::source).toList(), in.objects("excluded").map(this::excluded).toList());
  }

  private DeveloperEntry developer(Fields fields) {
    FieldReader in = reader(fields, "a developer", DEVELOPER_FIELDS);
    String name = in.requiredText("name");
    String country = in.parsed("country", EntriesReader::country, "an ISO 3166-1 code of two capitals, or ZZ")
        .orElse("ZZ");
    in.requiredText("country");
    OrganizationType type = in.parsed("type", OrganizationType::ofLabel, ONE_OF_TYPES)
        .orElse(OrganizationType.OTHER);
    Developer developer = new Developer(name, country, type, names(in.texts("aliases")), in.requiredText("source"));
    return new DeveloperEntry(in.place(), in.flag("corrects"), developer);
  }

  private SourceEntry source(Fields fields) {
    FieldReader in = reader(fields, "a source", SOURCE_FIELDS);
    return new SourceEntry(in.place(), new LexiconSource(in.requiredText("key"), in.requiredText("title"),
        in.requiredText("address"), in.requiredText("licence")));
  }

  private ExcludedName excluded(Fields fields) {
    FieldReader in = reader(fields, "an excluded name", EXCLUDED_FIELDS);
    return new ExcludedName(in.requiredText("name"), in.requiredText("reason"));
  }

  private FamilyEntry family(Fields fields, Developer developer) {
    FieldReader in = reader(fields, "a family", FAMILY_FIELDS);
    Optional<List<NameEntry>> names = in.has("names")
        ? Optional.of(in.parts("names").stream().flatMap(this::name).toList())
        : Optional.empty();
    return new FamilyEntry(in.place(), in.flag("corrects"), in.requiredText("name"), developer, names,
        in.parsedList("modalities", Modality::ofLabel, ONE_OF_MODALITIES), openness(in), in.reference("base"),
        in.reference("source"), in.objects("releases").map(this::release).toList());
  }

  private Stream<NameEntry> name(JsonPart part) {
    if (part instanceof Text text) {
      return text.value().isBlank()
          ? problem(part.place(), "a name is not empty")
          : Stream.of(new NameEntry(part.place(), plainName(text.value())));
    }
    return part instanceof Fields fields
        ? Stream.of(fullName(fields))
        : problem(part.place(), "a name is a text or an object (got " + part.kind() + ")");
  }

  /** A name without more ado means the model wherever it stands. */
  static LexiconName plainName(String text) {
    return new LexiconName(text, Optional.empty(), NameSafety.ALONE, List.of(), Optional.empty());
  }

  private NameEntry fullName(Fields fields) {
    FieldReader in = reader(fields, "a name", NAME_FIELDS);
    String text = in.requiredText("text");
    NameSafety safety = in.parsed("safety", NameSafety::ofLabel, ONE_OF_SAFETIES).orElse(NameSafety.ALONE);
    Optional<String> language = in.parsed("language", EntriesReader::language, "a BCP 47 tag such as zh");
    return new NameEntry(in.place(),
        new LexiconName(text, language, safety, names(in.texts("confusables")), in.text("release")));
  }

  private ReleaseEntry release(Fields fields) {
    FieldReader in = reader(fields, "a release", RELEASE_FIELDS);
    List<String> sizes = in.parsedList("sizes", EntriesReader::size,
        "a parameter count such as 7B, 8x7B or 235B-A22B");
    return new ReleaseEntry(in.place(), in.flag("corrects"), in.requiredText("name"), in.texts("aliases"),
        date(in, "released"), openness(in), in.objects("opennessChanges").flatMap(this::change).toList(), sizes,
        names(in.texts("variants")), in.reference("developer"), in.reference("base"), in.reference("source"));
  }

  private Stream<OpennessChange> change(Fields fields) {
    FieldReader in = reader(fields, "a change of openness", CHANGE_FIELDS);
    in.requiredText("from");
    in.requiredText("openness");
    String source = in.requiredText("source");
    return date(in, "from").flatMap(from -> openness(in).map(to -> new OpennessChange(from, to, source))).stream();
  }

  private Optional<PartialDate> date(FieldReader in, String field) {
    return in.parsed(field, EntriesReader::date, "a date that exists, from " + EARLIEST_YEAR
        + " on, written YYYY, YYYY-MM or YYYY-MM-DD");
  }

  private Optional<Openness> openness(FieldReader in) {
    return in.parsed("openness", Openness::ofLabel, "one of open-weight, open-source, proprietary, unknown");
  }

  private FieldReader reader(Fields fields, String what, Set<String> known) {
    return new FieldReader(fields, what, known, problems);
  }

  private Stream<NameEntry> problem(Place place, String message) {
    problems.add(new LexiconProblem(place, Severity.ERROR, message));
    return Stream.of();
  }

  private static Optional<PartialDate> date(String text) {
    try {
      return Optional.of(PartialDate.parse(text)).filter(date -> date.year() >= EARLIEST_YEAR);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> country(String code) {
    return COUNTRIES.contains(code) || code.equals("ZZ") ? Optional.of(code) : Optional.empty();
  }

  private static Optional<String> size(String text) {
    return SIZE.matcher(text).matches() ? Optional.of(text) : Optional.empty();
  }

  private static Optional<String> language(String tag) {
    try {
      return Optional.of(new Locale.Builder().setLanguageTag(tag).build().toLanguageTag());
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  private static List<String> names(List<Reference> references) {
    return references.stream().map(Reference::name).toList();
  }

  private static String oneOf(Enum<?>... values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", ", "one of ", ""));
  }
}
