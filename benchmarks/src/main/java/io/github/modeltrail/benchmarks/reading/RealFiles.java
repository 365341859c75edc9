package io.github.modeltrail.benchmarks.reading;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.Corpus;
import io.github.modeltrail.reader.ReadOutcome;
import io.github.modeltrail.reader.ReadSummary;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads a folder of real files and compares with what is known of them: {@code RealFiles DATA}. Each line of the table says
 * what was expected and found; the exit code is 1 if one of them fails.
 */
public final class RealFiles {
  private static final double RECALL = 0.98;
  private static final double PRECISION = 0.97;
  /** Of the words that are read, how many the file itself must hold: the rest are written in codes there. */
  private static final double OWN = 0.96;
  /** Words shown of a stretch. */
  private static final int SHOWN = 8;

  private final Path data;
  private final PrintStream out;
  private final List<String> failures = new ArrayList<>();

  private RealFiles(Path data, PrintStream out) {
    this.data = data;
    this.out = out;
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("Usage: RealFiles DATA (the folder that holds patents, papers, policy and github)");
      System.exit(2);
    }
    RealFiles run = new RealFiles(Path.of(args[0]), System.out);
    run.counts();
    run.texts();
    run.failures.forEach(System.err::println);
    System.exit(run.failures.isEmpty() ? 0 : 1);
  }

  private void counts() throws IOException {
    try (Stream<Path> weeks = Files.list(data.resolve("patents/uspto-weekly"))) {
      for (Path week : weeks.sorted().toList()) {
        count(data.relativize(week).toString(), week.toString().contains(".196.") ? 196 : 25);
      }
    }
    count("patents/uspto-xml", 16);
    count("patents/uspto-history", 17);
    count("patents/epo-st36", 15);
    count("patents/epo-ops-fulltext", 36);
    count("patents/us-applications-fulltext.jsonl.gz", 400);
    count("papers/arxiv-abstracts-2025-2026.jsonl.gz", 32_080);
    count("papers/conference-papers-with-countries.jsonl.gz", 3_856);
    count("papers/abstracts-pre2018-no-models.jsonl.gz", 6_000);
    count("policy/ai-governance-fulltext.jsonl.gz", 450);
    // 19 rules and 52 notices, and the presidential document that stands behind them.
    count("policy/uslm/FR-2018-05-10-uslm.xml", 72);
    count("policy/uslm", 72 + files("policy/uslm") - 1);
    count("policy/eu-ai-act/eu_ai_act.json", 113);
    count("policy/eu-ai-act/test_recitals_1_to_180.json", 180);
    count("github/llm-repos-daily-stars-forks.csv.gz", 532);
  }

  private long files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(data.resolve(folder))) {
      return files.count();
    }
  }

  private void count(String file, long expected) {
    try (Corpus corpus = Corpus.open(data.resolve(file))) {
      long read = corpus.outcomes().filter(outcome -> outcome instanceof ReadOutcome.Success).count();
      ReadSummary summary = corpus.summary();
      check(read == expected && summary.failures() == 0,
          file + ": " + summary.documents() + " documents and " + summary.failures() + " failures, expected "
              + expected);
    }
  }

  private void texts() throws IOException {
    Path folder = data.resolve("patents/uspto-groundtruth");
    try (Stream<Path> truths = Files.list(folder.resolve("groundtruth"))) {
      for (Path truth : truths.sorted().toList()) {
        String stem = truth.getFileName().toString().replace(".md", "");
        Path xml = folder.resolve(stem + ".xml");
        compare(Files.exists(xml) ? xml : folder.resolve(stem + ".txt"), truth);
      }
    }
  }

  private void compare(Path file, Path truth) throws IOException {
    try (Corpus corpus = Corpus.open(file)) {
      Document document = corpus.outcomes().filter(ReadOutcome.Success.class::isInstance)
          .map(outcome -> ((ReadOutcome.Success) outcome).document()).findFirst().orElseThrow();
      List<String> reference = Tokens.of(Files.readString(truth));
      List<String> text = Tokens.of(text(document));
      TokenAgreement all = TokenAgreement.of(reference, text);
      // Two of the comparison texts leave out long stretches of the patent: all examples of one, formulas of the other.
      // What is read beyond them must be the file's own, and the rest must agree.
      List<List<String>> leftOut = Tokens.leftOut(reference, text);
      long beyond = leftOut.stream().mapToLong(List::size).sum();
      double rest = all.shared() / (double) Math.max(1, all.read() - beyond);
      double own = TokenAgreement.of(Tokens.ofMarkup(file), text).precision();
      check(all.recall() >= RECALL && rest >= PRECISION && own >= OWN,
          String.format(Locale.ROOT,
              "%s: token recall %.4f, precision %.4f; %d tokens of %d stand in stretches that the"
                  + " comparison text leaves out, %.4f without them, and %.4f of what is read stands in the file %s",
              data.relativize(file), all.recall(), all.precision(), beyond, all.read(), rest, own,
              leftOut.stream().map(RealFiles::beginning).toList()));
    }
  }

  private static String beginning(List<String> stretch) {
    return stretch.size() + " from '" + String.join(" ", stretch.subList(0, SHOWN)) + "' on";
  }

  // Without the references, which the comparison texts leave out, and with the headings that they set.
  private static String text(Document document) {
    return "ABSTRACT CLAIMS " + Tokens.text(document, section -> section.type() != SectionType.REFERENCES);
  }

  private void check(boolean holds, String line) {
    out.println((holds ? "ok    " : "FAILS ") + line);
    if (!holds) {
      failures.add(line);
    }
  }
}
