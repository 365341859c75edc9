package io.github.modeltrail.lexicon;

import io.github.modeltrail.lexicon.JsonPart.Array;
import io.github.modeltrail.lexicon.JsonPart.Fields;
import io.github.modeltrail.lexicon.JsonPart.Flag;
import io.github.modeltrail.lexicon.JsonPart.Text;
import io.github.modeltrail.lexicon.LexiconProblem.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Typed access to one object of a lexicon file; what does not fit goes to the list of problems. */
final class FieldReader {
  private static final String ENTRY_OF = "an entry of ";

  private final Fields fields;
  private final String what;
  private final List<LexiconProblem> problems;

  /**
   * @param what
   *          what the object describes, for messages: {@code "a family"}
   */
  FieldReader(Fields fields, String what, Set<String> known, List<LexiconProblem> problems) {
    this.fields = fields;
    this.what = what;
    this.problems = problems;
    for (Map.Entry<String, JsonPart> field : fields.values().entrySet()) {
      if (!known.contains(field.getKey())) {
        problem(field.getValue().place(), "\"" + field.getKey() + "\" is no field of " + what + "; it has "
            + String.join(", ", new TreeSet<>(known)));
      }
    }
  }

  Place place() {
    return fields.place();
  }

  boolean has(String name) {
    return fields.values().containsKey(name);
  }

  /** The text of a field that must be there; {@code ?} if it is not. */
  String requiredText(String name) {
    if (!has(name)) {
      problem(place(), what + " needs \"" + name + "\"");
    }
    return text(name).orElse("?");
  }

  Optional<String> text(String name) {
    return reference(name).map(Entries.Reference::name);
  }

  /** A text with its place. */
  Optional<Entries.Reference> reference(String name) {
    JsonPart part = fields.values().get(name);
    return part == null ? Optional.empty() : text(part, "", name);
  }

  boolean flag(String name) {
    JsonPart part = fields.values().get(name);
    if (part == null || part instanceof Flag) {
      return part instanceof Flag flag && flag.value();
    }
    problem(part.place(), "\"" + name + "\" is true or false (got " + part.kind() + ")");
    return false;
  }

  List<Entries.Reference> texts(String name) {
    return parts(name).stream().flatMap(part -> text(part, ENTRY_OF, name).stream()).toList();
  }

  /** The items of a list; none if the field is missing. */
  List<JsonPart> parts(String name) {
    JsonPart part = fields.values().get(name);
    if (part instanceof Array array) {
      return array.items();
    }
    if (part != null) {
      problem(part.place(), "\"" + name + "\" is a list (got " + part.kind() + ")");
    }
    return List.of();
  }

  /** Those items of a list that are objects. */
  Stream<Fields> objects(String name) {
    return parts(name).stream().flatMap(part -> object(part, ENTRY_OF, name).stream());
  }

  Optional<Fields> object(String name) {
    JsonPart part = fields.values().get(name);
    return part == null ? Optional.empty() : object(part, "", name);
  }

  /** A text that stands for a value; {@code expected} says in the problem what would have been right. */
  <T> Optional<T> parsed(String name, Function<String, Optional<T>> parser, String expected) {
    return reference(name).flatMap(text -> parsed(text, name, parser, expected));
  }

  <T> List<T> parsedList(String name, Function<String, Optional<T>> parser, String expected) {
    return texts(name).stream().flatMap(text -> parsed(text, name, parser, expected).stream()).toList();
  }

  void problem(Place at, String message) {
    problems.add(new LexiconProblem(at, Severity.ERROR, message));
  }

  private <T> Optional<T> parsed(Entries.Reference text, String name, Function<String, Optional<T>> parser,
      String expected) {
    Optional<T> value = parser.apply(text.name());
    if (value.isEmpty()) {
      problem(text.place(), "\"" + name + "\" is " + expected + " (got \"" + text.name() + "\")");
    }
    return value;
  }

  private Optional<Fields> object(JsonPart part, String entryOf, String name) {
    if (part instanceof Fields object) {
      return Optional.of(object);
    }
    problem(part.place(), entryOf + "\"" + name + "\" is an object (got " + part.kind() + ")");
    return Optional.empty();
  }

  private Optional<Entries.Reference> text(JsonPart part, String entryOf, String name) {
    if (part instanceof Text text && !text.value().isBlank() && text.value().equals(text.value().strip())) {
      return Optional.of(new Entries.Reference(text.place(), text.value()));
    }
    if (part instanceof Text text) {
      problem(text.place(),
          entryOf + "\"" + name + "\" is empty or has blanks at its ends (got \"" + text.value() + "\")");
    } else {
      problem(part.place(), entryOf + "\"" + name + "\" is a text (got " + part.kind() + ")");
    }
    return Optional.empty();
  }
}
