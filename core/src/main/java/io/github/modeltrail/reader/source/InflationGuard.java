package io.github.modeltrail.reader.source;

import io.github.modeltrail.reader.option.ReadLimits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Decompressed bytes, refused when they grow out of all proportion to the compressed ones. */
public final class InflationGuard extends FilterInputStream {
  private static final long JUDGED_FROM = 16L << 20;

  private final LongSupplier compressed;
  private final ReadLimits limits;
  private final long before;
  private long inflated;

  /** Guards a stream whose compressed bytes are counted elsewhere. */
  public InflationGuard(InputStream inflating, LongSupplier compressed, ReadLimits limits) {
    super(inflating);
    this.compressed = compressed;
    this.limits = limits;
    this.before = compressed.getAsLong();
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = super.read(target, offset, length);
    count(Math.max(count, 0));
    return count;
  }

  private void count(int bytes) throws IOException {
    inflated += bytes;
    if (inflated > limits.inflatedBytes()) {
      throw new LimitExceededException("it decompresses to more than " + limits.inflatedBytes()
          + " bytes (limit inflatedBytes); raise the limit if the file is to be trusted");
    }
    long taken = Math.max(1, compressed.getAsLong() - before);
    if (inflated > JUDGED_FROM && inflated / taken > limits.inflationRatio()) {
      throw new LimitExceededException("one compressed byte gives more than " + limits.inflationRatio()
          + " bytes (limit inflationRatio), as a zip bomb does; raise the limit if the file is to be trusted");
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
