package io.github.modeltrail.index;

import java.nio.file.Path;

/** The index was written by another version of the library and has to be upgraded, or this library has. */
public final class IndexFormatException extends IndexException {
  private static final long serialVersionUID = 1L;

  IndexFormatException(Path index, int format, int terms) {
    super(index, problem(format, terms) + "; " + wayOut(index, format, terms), null);
  }

  private static String problem(int format, int terms) {
    return "the index has format " + format + " with terms " + terms + ", this version works with format "
        + StoreFormat.VERSION + " with terms " + TextTokens.VERSION;
  }

  private static String wayOut(Path index, int format, int terms) {
    return format > StoreFormat.VERSION || terms > TextTokens.VERSION ? "use the newer version that wrote it"
        : "run: modeltrail index upgrade --index " + index;
  }
}
