package io.github.modeltrail.benchmarks.speed;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Hyperscan (as Vectorscan) from a {@code String}: {@code getBytes}, a copy to native memory, the scan for literals of
 * either case with a call back for each, borders and overlaps in Java.
 */
final class Hyperscan implements Engine {
  private static final int CASELESS = 1;
  private static final int BLOCK_MODE = 1;

  private final Overlaps overlaps = new Overlaps();
  private final int[] lengths;
  private final MethodHandle scan;
  private final long database;
  private final long scratch;
  private final long onMatch;
  private ByteBuffer memory = direct(1 << 20);
  private long memoryAddress;
  private byte[] bytes = {};

  private Hyperscan(List<String> names, NativeLibrary library) throws ReflectiveOperationException {
    lengths = names.stream().mapToInt(String::length).toArray();
    database = compiled(names, library);
    scratch = scratch(library, database);
    scan =
        library.function("hs_scan", long.class, long.class, int.class, int.class, long.class, long.class, long.class);
    MethodType type =
        MethodType.methodType(int.class, int.class, long.class, long.class, int.class, long.class);
    onMatch = library.callback(MethodHandles.lookup().bind(this, "match", type), int.class, long.class, long.class,
        int.class, long.class);
    memoryAddress = NativeLibrary.address(memory);
  }

  static Engine of(List<String> names) {
    try {
      return new Hyperscan(names, new NativeLibrary(unpacked()));
    } catch (ReflectiveOperationException | IOException e) {
      throw new IllegalStateException("Hyperscan cannot be called here", e);
    }
  }

  /** Whether the JDK can call it and the library for this machine is on the class path. */
  static boolean isPossible() {
    return NativeLibrary.isPossible() && Hyperscan.class.getResource(resource()) != null;
  }

  private static String resource() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch").equals("amd64") ? "x86_64" : "arm64";
    return "/com/gliwka/hyperscan/jni/" + (system.startsWith("mac") ? "macosx" : "linux") + "-" + machine
        + "/libhs" + (system.startsWith("mac") ? ".dylib" : ".so");
  }

  private static Path unpacked() throws IOException {
    Path file = Files.createTempFile("libhs", ".so");
    file.toFile().deleteOnExit();
    try (InputStream in = Objects.requireNonNull(Hyperscan.class.getResourceAsStream(resource()))) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return file;
  }

  private static long compiled(List<String> names, NativeLibrary library) throws ReflectiveOperationException {
    ByteBuffer[] texts =
        names.stream().map(name -> direct(name.length() + 1).put(name.getBytes(StandardCharsets.UTF_8)))
            .toArray(ByteBuffer[]::new);
    ByteBuffer pointers = direct(names.size() * Long.BYTES);
    ByteBuffer flags = direct(names.size() * Integer.BYTES);
    ByteBuffer numbers = direct(names.size() * Integer.BYTES);
    ByteBuffer lengths = direct(names.size() * Long.BYTES);
    for (int i = 0; i < texts.length; i++) {
      pointers.putLong(i * Long.BYTES, NativeLibrary.address(texts[i].rewind()));
      flags.putInt(i * Integer.BYTES, CASELESS);
      numbers.putInt(i * Integer.BYTES, i);
      lengths.putLong(i * Long.BYTES, names.get(i).length());
    }
    ByteBuffer results = direct(2 * Long.BYTES);
    long result = NativeLibrary.address(results);
    MethodHandle compile = library.function("hs_compile_lit_multi", long.class, long.class, long.class, long.class,
        int.class, int.class, long.class, long.class, long.class);
    check("hs_compile_lit_multi", () -> (int) compile.invokeExact(NativeLibrary.address(pointers),
        NativeLibrary.address(flags), NativeLibrary.address(numbers), NativeLibrary.address(lengths), names.size(),
        BLOCK_MODE, 0L, result, result + Long.BYTES));
    return results.getLong(0);
  }

  private static long scratch(NativeLibrary library, long database) throws ReflectiveOperationException {
    ByteBuffer result = direct(Long.BYTES);
    MethodHandle allocate = library.function("hs_alloc_scratch", long.class, long.class);
    check("hs_alloc_scratch", () -> (int) allocate.invokeExact(database, NativeLibrary.address(result)));
    return result.getLong(0);
  }

  private static ByteBuffer direct(int size) {
    return ByteBuffer.allocateDirect(size).order(ByteOrder.nativeOrder());
  }

  @Override
  public long run(BenchmarkText text) {
    bytes = text.text().getBytes(StandardCharsets.UTF_8);
    if (bytes.length > memory.capacity()) {
      grow();
    }
    memory.put(0, bytes);
    check("hs_scan",
        () -> (int) scan.invokeExact(database, memoryAddress, bytes.length, 0, scratch, onMatch, 0L));
    return overlaps.count();
  }

  private void grow() {
    memory = direct(2 * bytes.length);
    try {
      memoryAddress = NativeLibrary.address(memory);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings({"unused", "UnusedVariable"}) // called back
  private int match(int name, long from, long to, int flags, long context) {
    int end = (int) to;
    int start = end - lengths[name];
    if (isBorder(start - 1) && (isBorder(end) || endsWithin(end))) {
      overlaps.add(start, end);
    }
    return 0;
  }

  /** Whether no letter or digit is at this place; what is not ASCII counts as none, which the task's texts allow. */
  private boolean isBorder(int at) {
    return at < 0 || at >= bytes.length || bytes[at] < 0 || !Character.isLetterOrDigit(bytes[at]);
  }

  private boolean endsWithin(int end) {
    return (bytes[end] | 0x20) == 's' && isBorder(end + 1)
        || Character.isDigit(bytes[end]) && !Character.isDigit(bytes[end - 1]);
  }

  private static void check(String function, NativeCall call) {
    int status;
    try {
      status = call.status();
    } catch (Throwable e) { // a method handle declares it
      throw new IllegalStateException(function, e);
    }
    if (status != 0) {
      throw new IllegalStateException(function + " answered " + status);
    }
  }

  /** A call that answers with a status, 0 for success. */
  @FunctionalInterface
  private interface NativeCall {
    int status() throws Throwable;
  }
}
