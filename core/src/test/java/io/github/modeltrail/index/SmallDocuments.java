package io.github.modeltrail.index;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.ContributorRole;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Documents of a few words, some of them names of models. */
final class SmallDocuments {
  private static final List<String> COMMON = List.of("grass", "a model", "2.5", "the", "river", "method", "experts");
  private static final List<String> NAMES = List.of("We use Qwen", "llama", "Falcon", "LoRA", "We use Falcon");
  private static final List<String> DATES = List.of("2022", "2023-04", "2024-11-30", "2025-06-01");
  private static final List<String> COUNTRIES = List.of("US", "CN", "FR");

  private SmallDocuments() {}

  /** That many documents, each the same on every call. */
  static List<Document> many(int count) {
    return IntStream.range(0, count).mapToObj(SmallDocuments::one).toList();
  }

  static Document one(int number) {
    return version(number, 0);
  }

  /** A later version of a document: same id, other texts. */
  static Document version(int number, int version) {
    Random random = new Random(31L * number + version);
    return Document.builder("doc-" + number).kind(DocumentKind.values()[number % 3]).title(text(random, 3))
        .date(PartialDate.parse(pick(DATES, random))).category("cs." + pick(COUNTRIES, random))
        .section(Section.of(SectionType.ABSTRACT, text(random, 12)))
        .section(Section.of(SectionType.BODY, text(random, 5)))
        .contributor(Contributor.of(ContributorRole.AUTHOR).withOrganization("Lab of " + pick(COMMON, random))
            .withCountry(pick(COUNTRIES, random)))
        .build();
  }

  private static String text(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(pick(random.nextInt(12) == 0 ? NAMES : COMMON, random)).append(' ');
    }
    return text.toString();
  }

  private static <T> T pick(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
