package io.github.modeltrail.index;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The process that has an index open for writing.
 *
 * @param pid
 *          its process id
 * @param host
 *          the machine it runs on
 * @param since
 *          since when
 */
public record LockHolder(long pid, String host, Instant since) {
  private static final String FILE = "writer.txt";

  /** Writes this process down as the holder: the lock itself is Lucene's, this file only tells whose it is. */
  static void record(Path index) throws IOException {
    LockHolder holder = new LockHolder(ProcessHandle.current().pid(), hostName(),
        Instant.now().truncatedTo(ChronoUnit.SECONDS));
    Files.write(index.resolve(FILE), List.of(Long.toString(holder.pid), holder.host, holder.since.toString()));
  }

  /** Who was written down last, if that can be read. */
  static Optional<LockHolder> read(Path index) {
    try {
      List<String> lines = Files.readAllLines(index.resolve(FILE));
      return Optional.of(new LockHolder(Long.parseLong(lines.get(0)), lines.get(1), Instant.parse(lines.get(2))));
    } catch (IOException | IndexOutOfBoundsException | NumberFormatException | DateTimeParseException e) {
      return Optional.empty();
    }
  }

  static void forget(Path index) throws IOException {
    Files.deleteIfExists(index.resolve(FILE));
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }

  @Override
  public String toString() {
    return "process " + pid + " on " + host + " since " + since;
  }
}
