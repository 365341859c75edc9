package io.github.modeltrail.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A generated zip like those of a week's grants is read by a Java of its own in a small heap. {@code -Dreader.archive.megabytes}
 * says how much text it holds: 60 unless it is given, 1024 for a run that means it; the heap is
 * {@code -Dreader.archive.heap}, 64m unless it is given.
 */
class LargeArchiveTest {
  private static final int MEGABYTES = Integer.getInteger("reader.archive.megabytes", 60);
  private static final String HEAP = System.getProperty("reader.archive.heap", "64m");

  @TempDir
  Path folder;

  @Test
  void isReadInASmallHeap() throws IOException, InterruptedException {
    Path archive = folder.resolve("week.zip");
    int grants = write(archive);

    Process java =
        new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + HEAP, "-cp",
            System.getProperty("java.class.path"), Count.class.getName(), archive.toString()).redirectErrorStream(true)
            .start();
    List<String> output;
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(java.getInputStream(), StandardCharsets.UTF_8))) {
      output = lines.lines().toList();
    }

    assertThat(java.waitFor()).as(String.join("\n", output)).isZero();
    assertThat(output).endsWith(grants + " documents, 0 failures");
  }

  private static int write(Path archive) throws IOException {
    Random random = new Random(7);
    int grants = 0;
    long written = 0;
    try (OutputStream file = Files.newOutputStream(archive); ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.setLevel(1);
      zip.putNextEntry(new ZipEntry("ipg990105.xml"));
      while (written < (long) MEGABYTES << 20) {
        byte[] grant = grant(99_000_000 + grants, random).getBytes(StandardCharsets.UTF_8);
        zip.write(grant);
        written += grant.length;
        grants++;
      }
    }
    return grants;
  }

  private static String grant(int number, Random random) {
    StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<!DOCTYPE us-patent-grant SYSTEM \"us-patent-grant-v47-2022-02-17.dtd\" [ ]>\n<us-patent-grant lang=\"EN\">"
        + "<us-bibliographic-data-grant><publication-reference><document-id><country>US</country><doc-number>" + number
        + "</doc-number><kind>B2</kind><date>20240102</date></document-id></publication-reference><invention-title>Thing "
        + number + "</invention-title></us-bibliographic-data-grant><description>\n");
    int paragraphs = 20 + random.nextInt(200);
    for (int i = 0; i < paragraphs; i++) {
      text.append("<p id=\"p-").append(i).append("\">");
      for (int word = 0; word < 80; word++) {
        text.append(Long.toString(random.nextLong() >>> 40, 36)).append(' ');
      }
      text.append("</p>\n");
    }
    return text.append("</description></us-patent-grant>\n").toString();
  }

  /** Counts what a file gives; run in a Java of its own. */
  static final class Count {
    private Count() {}

    public static void main(String[] files) {
      try (Corpus corpus = Corpus.open(Path.of(files[0]))) {
        corpus.outcomes().forEach(outcome -> {});
        ReadSummary summary = corpus.summary();
        System.out.println(summary.documents() + " documents, " + summary.failures() + " failures");
      }
    }
  }
}
