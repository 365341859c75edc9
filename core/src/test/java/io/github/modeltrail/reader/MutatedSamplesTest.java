package io.github.modeltrail.reader;

import io.github.modeltrail.reader.option.DocumentFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Damages each golden sample in seeded ways and reads it: a quick, repeatable walk around the samples. The number of
 * damages is {@code -Dreader.mutations}, 25 unless it is given.
 */
class MutatedSamplesTest {
  private static final int MUTATIONS = Integer.getInteger("reader.mutations", 25);
  private static final List<String> PIECES =
      List.of("<", ">", "&", "\"", "{", "}", "[", "]", "<!DOCTYPE a [", "]]>", "<?xml ?>",
          "\u0000", "\n", "\t", ",", "&#0;", "&#xD800;", "\uFEFF", "-1", "null", "99999999999999999999", "PATN\n",
          "\u202E");

  static List<Path> samples() throws Exception {
    return GoldenFilesTest.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isReadOrRefused(Path sample) throws IOException {
    DocumentFormat format = DocumentFormat.ofLabel(String.valueOf(sample.getParent().getFileName())).orElseThrow();
    byte[] content = Files.readAllBytes(sample);
    for (int seed = 0; seed < MUTATIONS; seed++) {
      byte[] damaged = damaged(content, new Random(seed));
      try {
        FuzzedInput.check(format, damaged);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("seed " + seed + " of " + sample + ": " + e.getMessage(), e);
      }
    }
  }

  private static byte[] damaged(byte[] content, Random random) {
    byte[] damaged = content.clone();
    int damages = 1 + random.nextInt(4);
    for (int i = 0; i < damages && damaged.length > 1; i++) {
      damaged = damagedOnce(damaged, random);
    }
    return damaged;
  }

  private static byte[] damagedOnce(byte[] content, Random random) {
    int at = random.nextInt(content.length);
    int length = random.nextInt(Math.min(content.length - at, 200) + 1);
    return switch (random.nextInt(5)) {
      case 0 -> Arrays.copyOf(content, at);
      case 1 -> joined(content, at, at + length, new byte[0]);
      case 2 -> joined(content, at, at, Arrays.copyOfRange(content, at, at + length));
      case 3 -> joined(content, at, at + 1, new byte[] {(byte) random.nextInt(256)});
      default -> joined(content, at, at, PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
    };
  }

  private static byte[] joined(byte[] content, int from, int to, byte[] between) {
    byte[] joined = Arrays.copyOf(content, from + between.length + content.length - to);
    System.arraycopy(between, 0, joined, from, between.length);
    System.arraycopy(content, to, joined, from + between.length, content.length - to);
    return joined;
  }
}
