package io.github.modeltrail.benchmarks.speed;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.nio.Buffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Calls into a native library by {@code java.lang.foreign}, which is final from JDK 22 on while this module is compiled for
 * 21: the interface is looked up by reflection, once, and pointers go as {@code long}s, so that calls themselves cost what
 * they would otherwise.
 */
final class NativeLibrary {
  private static final int FIRST_JDK = 22;
  private static final String FOREIGN = "java.lang.foreign.";

  private final Object linker;
  private final Object arena;
  private final Object symbols;

  /** Loads a library; its functions live as long as the process. */
  NativeLibrary(Path file) throws ReflectiveOperationException {
    arena = call(type("Arena"), null, "global");
    linker = call(type("Linker"), null, "nativeLinker");
    symbols = call(type("SymbolLookup"), null, "libraryLookup", file, arena);
  }

  /** Whether the JDK has the interface. */
  static boolean isPossible() {
    return Runtime.version().feature() >= FIRST_JDK;
  }

  /** A function that returns an {@code int} and takes {@code int}s and {@code long}s. */
  MethodHandle function(String name, Class<?>... parameters) throws ReflectiveOperationException {
    Object address = ((Optional<?>) call(type("SymbolLookup"), symbols, "find", name)).orElseThrow();
    return (MethodHandle) call(type("Linker"), linker, "downcallHandle", address, descriptor(parameters),
        Array.newInstance(type("Linker$Option"), 0));
  }

  /** The address of a function that calls back. */
  long callback(MethodHandle target, Class<?>... parameters) throws ReflectiveOperationException {
    Object stub = call(type("Linker"), linker, "upcallStub", target, descriptor(parameters), arena,
        Array.newInstance(type("Linker$Option"), 0));
    return (long) call(type("MemorySegment"), stub, "address");
  }

  static long address(Buffer direct) throws ReflectiveOperationException {
    Object segment = call(type("MemorySegment"), null, "ofBuffer", direct);
    return (long) call(type("MemorySegment"), segment, "address");
  }

  private static Object descriptor(Class<?>... parameters) throws ReflectiveOperationException {
    Object layouts = Array.newInstance(type("MemoryLayout"), parameters.length);
    for (int i = 0; i < parameters.length; i++) {
      Array.set(layouts, i, layout(parameters[i]));
    }
    return call(type("FunctionDescriptor"), null, "of", layout(int.class), layouts);
  }

  private static Object layout(Class<?> type) throws ReflectiveOperationException {
    return type("ValueLayout").getField(type == int.class ? "JAVA_INT" : "JAVA_LONG").get(null);
  }

  private static Class<?> type(String name) throws ClassNotFoundException {
    return Class.forName(FOREIGN + name);
  }

  private static Object call(Class<?> type, @org.jspecify.annotations.Nullable Object target, String name,
      Object... arguments) throws ReflectiveOperationException {
    Method method = Arrays.stream(type.getMethods())
        .filter(candidate -> candidate.getName().equals(name) && accepts(candidate, arguments)).findFirst()
        .orElseThrow(() -> new NoSuchMethodException(type.getName() + "." + name));
    return method.invoke(target, arguments);
  }

  private static boolean accepts(Method method, Object... arguments) {
    Class<?>[] parameters = method.getParameterTypes();
    for (int i = 0; i < parameters.length && parameters.length == arguments.length; i++) {
      if (!parameters[i].isInstance(arguments[i])) {
        return false;
      }
    }
    return parameters.length == arguments.length;
  }
}
