package io.github.modeltrail.reader.source;

import io.github.modeltrail.document.Document;
import java.util.List;

/** Documents that are cut out of their source and not parsed yet. Holds all that parsing needs; parsed once, on any thread. */
public interface Draft {

  /**
   * The documents, mostly one.
   *
   * @param tally
   *          counts what is passed over or mended on the way
   * @throws DocumentException
   *           if it is bad
   */
  List<Document> parse(ReadTally tally);

  /** About how many bytes of memory it holds. */
  long bytes();

  /** A document that needs no parsing any more. */
  static Draft parsed(Document document) {
    return new Draft() {
      @Override
      public List<Document> parse(ReadTally tally) {
        return List.of(document);
      }

      @Override
      public long bytes() {
        return document.sections().stream().mapToLong(section -> section.text().length()).sum();
      }
    };
  }
}
