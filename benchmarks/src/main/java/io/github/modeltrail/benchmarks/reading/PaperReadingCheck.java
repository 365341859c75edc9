package io.github.modeltrail.benchmarks.reading;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.Corpus;
import io.github.modeltrail.reader.ReadOutcome;
import io.github.modeltrail.reader.option.ReadOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the papers and PDFs of a folder of real files and says how many documents came out, how far their texts agree with
 * the references beside them, and how much processor time each file took: {@code PaperReadingCheck DATA}. Ends with 1 if a
 * mark is missed.
 */
public final class PaperReadingCheck {
  private static final long LONGEST_MILLIS = 20_000;
  private static final int ANTHOLOGY_PAPERS = 9_006;
  private static final double XML_RECALL = 0.98;
  /** Recall of comparison texts with what is wrong in them. */
  private static final double XML_RECALL_AS_THEY_ARE = 0.95;
  private static final double XML_PRECISION = 0.97;
  private static final double PDF_RECALL = 0.95;
  private static final double PDF_ORDER = 0.90;
  private static final double NAMES_FOUND = 0.98;
  private static final int TYPESET_PAPERS = 300;
  /** Passwords of encrypted samples by the beginning of their names. */
  private static final Map<String, String> PASSWORDS = Map.of("aes-256-r6", "usersecret", "aes-", "foo", "rc4-", "foo",
      "libreoffice-writer-password", "openpassword", "2206.01062_pg3", "1234");

  private final Path data;
  private final PrintStream out;
  private boolean missed;
  private int read;
  private int refused;
  private long longest;

  private PaperReadingCheck(Path data, PrintStream out) {
    this.data = data;
    this.out = out;
  }

  public static void main(String[] args) throws IOException {
    PaperReadingCheck check = new PaperReadingCheck(Path.of(args[0]), System.out);
    check.papers();
    check.pdfs();
    check.abstracts();
    check.names();
    System.exit(check.missed ? 1 : 0);
  }

  private void papers() throws IOException {
    counts("papers/acl-anthology", ANTHOLOGY_PAPERS);
    counts("papers/arxiv-kaggle-snapshot-sample.jsonl", 49);
    counts("papers/unarxive-fulltext-2022-12.jsonl.gz", 49);
    counts("papers/s2orc", 10);
    counts("papers/latex", 2);
    counts("papers/api-shapes-synthetic", 13);
    jats();
  }

  /** With the reference lists, and with what is wrong in the comparison texts told and set right. */
  private void jats() throws IOException {
    SetRight all = SetRight.NONE;
    for (Compared each : compared(data.resolve("papers/jats"), "")) {
      SetRight one = SetRight.of(each.document(), each.file(), each.reference());
      out.println("    " + each.file().getFileName() + ": " + one.told());
      all = all.plus(one);
    }
    boolean kept = all.asTheyAre().recall() >= XML_RECALL_AS_THEY_ARE;
    mark("JATS: %s",
        kept && all.recall() >= XML_RECALL && all.precision() >= XML_PRECISION && all.own() >= XML_PRECISION,
        all.told());
  }

  private void pdfs() throws IOException {
    double lowestRecall = 1;
    double lowestOrder = 1;
    long listNumbers = 0;
    TokenAgreement all = TokenAgreement.NONE;
    for (Compared each : compared(data.resolve("pdf/docling"), ".pdf")) {
      TokenAgreement agreement = each.agreement();
      long numbers = Tokens.listNumbers(each.reference(), Tokens.text(each.document()));
      all = all.plus(agreement);
      listNumbers += numbers;
      lowestRecall = Math.min(lowestRecall, agreement.shared() / (double) (agreement.reference() - numbers));
      lowestOrder = Math.min(lowestOrder, agreement.order());
    }
    mark("PDF: token recall %.4f, precision %.4f, order %.4f; the lowest recall of a file %.4f, without the %d numbers"
        + " that only Markdown gives to lists, and the lowest order %.4f",
        lowestRecall >= PDF_RECALL && lowestOrder >= PDF_ORDER, all.recall(), all.precision(), all.order(),
        lowestRecall, listNumbers, lowestOrder);
    for (String folder : List.of("pdf/two-column-papers", "pdf/misc", "pdf/encrypted")) {
      for (Path file : files(data.resolve(folder))) {
        timed(file);
      }
    }
    mark(
        "PDFs, encrypted and malformed ones among them: %d read, %d refused with a reason, the longest took %d ms of processor time",
        read > 0 && refused > 0 && longest < LONGEST_MILLIS, read, refused, longest);
  }

  /** The abstracts that the ACL Anthology has of papers whose PDFs are there, looked for in the PDFs. */
  private void abstracts() throws IOException {
    TokenAgreement all = TokenAgreement.NONE;
    try (Corpus anthology = Corpus.open(data.resolve("papers/acl-anthology"))) {
      for (Document paper : NamesInPdfs.documents(anthology).toList()) {
        Path pdf = data.resolve("pdf/two-column-papers").resolve(paper.id().replaceFirst("^acl:", "") + ".pdf");
        if (Files.exists(pdf)) {
          try (Corpus corpus = Corpus.open(pdf)) {
            String text = NamesInPdfs.documents(corpus).map(Tokens::text).findFirst().orElse("");
            all = all.plus(TokenAgreement.of(NamesInPdfs.abstractOf(paper), text));
          }
        }
      }
    }
    mark("abstracts of the anthology in its PDFs: token recall %.4f, order %.4f of %d tokens",
        all.reference() > 0 && all.recall() >= NAMES_FOUND && all.order() >= PDF_ORDER, all.recall(), all.order(),
        all.reference());
  }

  private void names() throws IOException {
    List<Path> pdfs = Stream.of("pdf/two-column-papers", "pdf/docling", "pdf/misc").map(data::resolve)
        .flatMap(PaperReadingCheck::pdfs).toList();
    NamesInPdfs drawn = NamesInPdfs.drawn(pdfs);
    mark("names in the text that PDFBox takes from %d real PDFs: %d of %d found, %.4f, but not %s",
        drawn.share() >= NAMES_FOUND, drawn.papers(), drawn.found(), drawn.named(), drawn.share(), drawn.lost());
    NamesInPdfs names =
        NamesInPdfs.of(data.resolve("papers/arxiv-abstracts-2025-2026.jsonl.gz"), TYPESET_PAPERS);
    mark("names in the abstracts of %d typeset papers: %d of %d found in the PDF, %.4f, but not %s",
        names.papers() == TYPESET_PAPERS && names.share() >= NAMES_FOUND, names.papers(), names.found(), names.named(),
        names.share(), names.lost());
  }

  private void counts(String path, int expected) {
    Path file = data.resolve(path);
    try (Corpus corpus = Corpus.open(file)) {
      TreeMap<String, Integer> counts = new TreeMap<>();
      corpus.outcomes().forEach(outcome -> count(outcome, counts));
      mark(path + ": %s, %d expected", counts.getOrDefault("documents", 0) == expected, counts, expected);
    }
  }

  private static void count(ReadOutcome outcome, Map<String, Integer> counts) {
    switch (outcome) {
      case ReadOutcome.Failure failure -> counts.merge("failures", 1, Integer::sum);
      case ReadOutcome.Success success -> {
        Document document = success.document();
        counts.merge("documents", 1, Integer::sum);
        document.title().ifPresent(title -> counts.merge("titles", 1, Integer::sum));
        document.date().ifPresent(date -> counts.merge("dates", 1, Integer::sum));
        document.sections().stream().map(section -> section.type().label()).distinct()
            .forEach(type -> counts.merge(type, 1, Integer::sum));
      }
    }
  }

  /** A document that was read, and the text it is compared with. */
  private record Compared(Path file, Document document, String reference) {
    TokenAgreement agreement() {
      return TokenAgreement.of(reference, Tokens.text(document));
    }
  }

  /** Each file for which there is a {@code groundtruth/NAME.md}, the name without the ending. */
  private List<Compared> compared(Path folder, String ending) throws IOException {
    List<Compared> all = new ArrayList<>();
    for (Path file : files(folder)) {
      String name = String.valueOf(file.getFileName());
      String stem = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
      Path reference = folder.resolve("groundtruth").resolve(stem + ".md");
      Optional<Document> document = timed(file);
      if (Files.exists(reference) && document.isPresent()) {
        Compared each = new Compared(file, document.get(), Files.readString(reference, StandardCharsets.UTF_8));
        TokenAgreement agreement = each.agreement();
        out.printf(Locale.ROOT, "    recall %.4f precision %.4f order %.4f%n", agreement.recall(),
            agreement.precision(), agreement.order());
        all.add(each);
      }
    }
    return all;
  }

  private Optional<Document> timed(Path file) {
    long start = processorMillis();
    ReadOutcome outcome;
    try (Corpus corpus = Corpus.open(options(file), List.of(file))) {
      outcome = corpus.outcomes().findFirst().orElseThrow();
    }
    long millis = processorMillis() - start;
    longest = Math.max(longest, millis);
    switch (outcome) {
      case ReadOutcome.Success success -> {
        read++;
        int length = Tokens.text(success.document()).length();
        mark("%s: %d characters, %d ms", millis < LONGEST_MILLIS, file.getFileName(), length, millis);
        return Optional.of(success.document());
      }
      case ReadOutcome.Failure failure -> {
        refused++;
        mark("%s: %s (%d ms)", millis < LONGEST_MILLIS, file.getFileName(), failure.failure().problem(), millis);
      }
    }
    return Optional.empty();
  }

  /** The processor time of the whole program: what a busy machine does besides does not count, what it compiles does. */
  private static long processorMillis() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
  }

  private static ReadOptions options(Path file) {
    String name = String.valueOf(file.getFileName());
    return PASSWORDS.entrySet().stream().filter(entry -> name.startsWith(entry.getKey()))
        .max(Map.Entry.comparingByKey(Comparator.comparingInt(String::length)))
        .map(entry -> ReadOptions.defaults().withPassword(entry.getValue())).orElse(ReadOptions.defaults());
  }

  private static Stream<Path> pdfs(Path folder) {
    try {
      return files(folder).stream().filter(file -> file.toString().endsWith(".pdf"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void mark(String form, boolean met, Object... values) {
    missed |= !met;
    out.println((met ? "ok    " : "MISS  ") + String.format(Locale.ROOT, form, values));
  }
}
