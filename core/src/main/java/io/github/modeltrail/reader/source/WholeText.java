package io.github.modeltrail.reader.source;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.option.ReadLimits;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.function.Function;

/** Reads a source whose whole text is one document. */
public final class WholeText {
  private static final int CHUNK = 64 * 1024;

  private WholeText() {}

  /** Gives the one document that is made of all characters of the source. */
  public static DocumentCursor cursor(Source source, Function<String, Document> document) {
    return DocumentCursor.once(() -> Optional.of(document.apply(read(source))));
  }

  /**
   * All characters of a source.
   *
   * @throws DocumentException
   *           if they are more than {@link ReadLimits#documentChars}
   */
  public static String read(Source source) throws IOException {
    Reader reader = source.text();
    StringBuilder text = new StringBuilder();
    char[] chunk = new char[CHUNK];
    for (int count = reader.read(chunk, 0, CHUNK); count >= 0; count = reader.read(chunk, 0, CHUNK)) {
      text.append(chunk, 0, count);
      if (text.length() > source.limits().documentChars()) {
        throw new DocumentException("the document has more than " + source.limits().documentChars()
            + " characters (limit documentChars); raise the limit if it is to be trusted");
      }
    }
    return text.toString();
  }
}
