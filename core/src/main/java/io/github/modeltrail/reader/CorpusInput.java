package io.github.modeltrail.reader;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A file, packed or not, or a stream among the inputs of a corpus. It is read by {@link #entries} or left unread, before
 * the next one is drawn.
 */
public interface CorpusInput {

  /** What messages call it. */
  String name();

  /**
   * By what it can be known again without being parsed; empty where there is no file that can be read twice. Reads the
   * file through.
   */
  Optional<InputFingerprint> fingerprint();

  /** The input cut into pieces, as {@link Corpus#entries} does it for all of them. May be called once. */
  Stream<CorpusEntry> entries();

  /**
   * Whether the fingerprint tells all that the documents depend on: not where files beside it had a say, or where it has
   * changed while it was read. To be asked when all entries were read.
   */
  boolean standsAlone();

  /** An input that cannot be known again. */
  static CorpusInput of(Supplier<Stream<CorpusEntry>> entries) {
    return new CorpusInput() {
      @Override
      public String name() {
        return "documents";
      }

      @Override
      public Optional<InputFingerprint> fingerprint() {
        return Optional.empty();
      }

      @Override
      public Stream<CorpusEntry> entries() {
        return entries.get();
      }

      @Override
      public boolean standsAlone() {
        return false;
      }
    };
  }
}
