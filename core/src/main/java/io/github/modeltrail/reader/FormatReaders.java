package io.github.modeltrail.reader;

import io.github.modeltrail.reader.html.HtmlFormats;
import io.github.modeltrail.reader.latex.LatexFormats;
import io.github.modeltrail.reader.neutral.NeutralFormats;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.paper.PaperFormats;
import io.github.modeltrail.reader.patent.PatentFormats;
import io.github.modeltrail.reader.pdf.PdfFormats;
import io.github.modeltrail.reader.policy.PolicyFormats;
import io.github.modeltrail.reader.repository.RepositoryFormats;
import io.github.modeltrail.reader.source.Fit;
import io.github.modeltrail.reader.source.FormatReader;
import io.github.modeltrail.reader.source.Head;
import io.github.modeltrail.reader.source.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All readers and the choice among them. */
final class FormatReaders {
  private static final List<FormatReader> ALL = Stream
      .of(NeutralFormats.all(), PatentFormats.all(), PaperFormats.all(), PolicyFormats.all(), RepositoryFormats.all(),
          PdfFormats.all(), LatexFormats.all(), HtmlFormats.all(), NeutralFormats.last())
      .flatMap(List::stream).toList();

  private FormatReaders() {}

  /** The reader of that format. */
  static Optional<FormatReader> of(DocumentFormat format) {
    return ALL.stream().filter(reader -> reader.format() == format).findFirst();
  }

  /** The reader for a source: the one that claims it, else one for what begins like it. */
  static Optional<FormatReader> of(Source source) {
    return ALL.stream().filter(reader -> reader.claims(source)).findFirst().or(() -> of(source.head()));
  }

  /** The reader for what begins like this: the first that is sure, else the first for which it is possible. */
  private static Optional<FormatReader> of(Head head) {
    FormatReader possible = null;
    for (FormatReader reader : ALL) {
      Fit fit = reader.fit(head);
      if (fit == Fit.SURE) {
        return Optional.of(reader);
      }
      possible = possible == null && fit == Fit.POSSIBLE ? reader : possible;
    }
    return Optional.ofNullable(possible);
  }
}
