package io.github.modeltrail.reader.source;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** What was found out about a folder, once for all files that lie there. Thread-safe. */
public final class Findings {
  private final Map<Class<?>, Object> found = new HashMap<>();

  /** How something is found out. */
  public interface Finding<T> {
    T find() throws IOException;
  }

  /** What is known of that kind, found out at the first call. */
  public synchronized <T> T of(Class<T> kind, Finding<T> finding) throws IOException {
    Object known = found.get(kind);
    T result = known == null ? finding.find() : kind.cast(known);
    found.put(kind, result);
    return result;
  }
}
