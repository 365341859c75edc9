package io.github.modeltrail.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A patent, preprint, policy text or other document as all later stages see it. Immutable.
 *
 * @param id
 *          what identifies the document in its corpus, never blank
 * @param kind
 *          its genre
 * @param title
 *          its title, if it has one
 * @param date
 *          when it was published (patents: the publication of this document), as precise as known
 * @param language
 *          BCP 47 tag of its language, if known
 * @param categories
 *          subject classes as its source gives them, such as {@code cs.CL} or {@code G06N3/08}
 * @param source
 *          where it came from, in words
 * @param sections
 *          its texts in reading order
 * @param contributors
 *          people and organizations behind it
 */
public record Document(String id, DocumentKind kind, Optional<String> title, Optional<PartialDate> date,
    Optional<String> language, List<String> categories, Optional<String> source, List<Section> sections,
    List<Contributor> contributors) {

  /** Most documents have few sections, and are asked for their texts more than once. */
  private static final String[] FIRST_PATHS =
      IntStream.range(0, 32).mapToObj(Document::pathOf).toArray(String[]::new);

  /**
   * @throws IllegalArgumentException
   *           if the id is blank
   */
  public Document {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a document needs an id that is not blank");
    }
    categories = List.copyOf(categories);
    sections = List.copyOf(sections);
    contributors = List.copyOf(contributors);
  }

  /** A document that is just one text. */
  public static Document of(String id, String text) {
    return builder(id).section(Section.of(SectionType.BODY, text)).build();
  }

  /** Starts a document of kind {@link DocumentKind#OTHER} with nothing but an id. */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** All texts with their paths: the title first, then the sections in order. */
  public List<TextPart> texts() {
    List<TextPart> texts = new ArrayList<>(sections.size() + 1);
    if (title.isPresent()) {
      texts.add(new TextPart("/title", Optional.empty(), Optional.empty(), title.get()));
    }
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      texts.add(new TextPart(path(i), Optional.of(section.type()), section.heading(), section.text()));
    }
    return texts;
  }

  private static String path(int section) {
    return section < FIRST_PATHS.length ? FIRST_PATHS[section] : pathOf(section);
  }

  private static String pathOf(int section) {
    return "/sections/" + section + "/text";
  }

  /** Collects the parts of a document. Not thread-safe; can be used again after {@link #build}. */
  public static final class Builder {
    private final String id;
    private DocumentKind kind = DocumentKind.OTHER;
    private @Nullable String title;
    private @Nullable PartialDate date;
    private @Nullable String language;
    private @Nullable String source;
    private final List<String> categories = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Contributor> contributors = new ArrayList<>();

    private Builder(String id) {
      this.id = id;
    }

    public Builder kind(DocumentKind value) {
      kind = value;
      return this;
    }

    public Builder title(String value) {
      title = value;
      return this;
    }

    public Builder date(PartialDate value) {
      date = value;
      return this;
    }

    public Builder language(String value) {
      language = value;
      return this;
    }

    public Builder source(String value) {
      source = value;
      return this;
    }

    public Builder category(String value) {
      categories.add(value);
      return this;
    }

    public Builder section(Section value) {
      sections.add(value);
      return this;
    }

    public Builder contributor(Contributor value) {
      contributors.add(value);
      return this;
    }

    /**
     * @throws IllegalArgumentException
     *           if the id is blank
     */
    public Document build() {
      return new Document(id, kind, Optional.ofNullable(title), Optional.ofNullable(date),
          Optional.ofNullable(language), categories, Optional.ofNullable(source), sections, contributors);
    }
  }
}
