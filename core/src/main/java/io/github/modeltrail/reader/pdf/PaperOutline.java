package io.github.modeltrail.reader.pdf;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.pdf.Block.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a document of blocks: title, abstract, sections under their headings, captions and footnotes, references. */
final class PaperOutline {
  private static final Pattern RUN_IN_ABSTRACT = Pattern.compile("(?is)(abstract|summary)\\s*[-–—:.]+\\s*(.{40,})");
  private static final Pattern ABSTRACT = Pattern.compile("(?i)(?:\\d\\.?\\s+)?(?:abstract|summary)[.:]?");
  private static final Pattern REFERENCES = Pattern.compile("(?i)(?:(?:\\d{1,2}|[IVX]{1,5}|[A-Z])\\.?\\s+)?"
      + "(?:references(?: and notes)?|bibliography|literature cited|works cited)[.:]?");
  /** How many blocks a sentence may be interrupted by figures, tables and notes. */
  private static final int LONGEST_INTERRUPTION = 40;
  /** The title stands in this upper share of the first page. */
  private static final float TITLE_ZONE = 0.6f;

  private final WordMender mender;
  private final Document.Builder document;
  private final StringBuilder text = new StringBuilder();
  private SectionType type = SectionType.OTHER;
  private @Nullable String heading;
  private boolean hasAbstract;
  private boolean hasReferences;

  private PaperOutline(WordMender mender, Document.Builder document) {
    this.mender = mender;
    this.document = document;
  }

  /** Fills the document with what the rows say. */
  static void fill(Document.Builder document, List<Row> rows) {
    PaperOutline outline = new PaperOutline(new WordMender(rows), document);
    List<Block> blocks = withTitle(Blocks.of(rows));
    boolean titled = blocks.stream().anyMatch(block -> block.role() == Role.TITLE);
    outline.type = titled ? SectionType.OTHER : SectionType.BODY;
    outline.write(closedUp(blocks));
    if (outline.hasAbstract && outline.hasReferences) {
      document.kind(DocumentKind.PUBLICATION);
    }
  }

  /** The largest heading near the top of the first page is the title. */
  private static List<Block> withTitle(List<Block> blocks) {
    Optional<Block> title = blocks.stream().filter(PaperOutline::canBeTitle)
        .max(Comparator.comparingDouble(block -> Math.round(block.size() * 2) / 2.0));
    return title.map(found -> blocks.stream().map(b -> b == found ? b.as(Role.TITLE) : b).toList()).orElse(blocks);
  }

  private static boolean canBeTitle(Block block) {
    Row row = block.first();
    return row.place().page() == 0 && block.role() == Role.HEADING && block.length() > 3
        && row.baseline() < TITLE_ZONE * row.place().pageHeight() && !ABSTRACT.matcher(block.rawText()).matches();
  }

  /** Brings the rest of a sentence that a figure, a table or a note interrupts up to its beginning. */
  private static List<Block> closedUp(List<Block> blocks) {
    List<Block> rest = new ArrayList<>(blocks);
    for (int i = 0; i + 1 < rest.size(); i++) {
      Block block = rest.get(i);
      if (block.role() == Role.TEXT && isOpen(block)) {
        int next = continuation(rest, i);
        if (next > i) {
          List<Row> rows = new ArrayList<>(block.rows());
          rows.addAll(rest.remove(next).rows());
          rest.set(i, new Block(Role.TEXT, rows));
          i--;
        }
      }
    }
    return rest;
  }

  private static boolean isOpen(Block block) {
    return !Blocks.endsSentence(block.last().text()) && !block.last().isShort() && block.length() > 60;
  }

  private static int continuation(List<Block> blocks, int from) {
    Block open = blocks.get(from);
    for (int i = from + 1; i < Math.min(blocks.size(), from + LONGEST_INTERRUPTION); i++) {
      Block block = blocks.get(i);
      if (block.role() == Role.HEADING || block.first().place().page() > open.last().place().page() + 2) {
        return -1;
      }
      boolean sameSize = Math.abs(block.size() - open.last().size()) < 0.05f * open.size();
      if (block.role() == Role.TEXT && sameSize && Character.isLowerCase(block.first().text().codePointAt(0))
          && !block.first().place().equals(open.last().place())) {
        return i;
      }
    }
    return -1;
  }

  private void write(List<Block> blocks) {
    for (Block block : blocks) {
      String words = mender.join(block.rows());
      switch (block.role()) {
        case TITLE -> document.title(words);
        case HEADING -> startSection(words);
        case TEXT -> addParagraph(words);
        case CAPTION -> addAside(SectionType.CAPTION, words);
        case FOOTNOTE -> addAside(SectionType.FOOTNOTE, words);
      }
    }
    endSection();
  }

  private void startSection(String words) {
    endSection();
    heading = words;
    type = SectionType.BODY;
    if (ABSTRACT.matcher(words).matches() && !hasAbstract) {
      type = SectionType.ABSTRACT;
      hasAbstract = true;
    } else if (REFERENCES.matcher(words).matches()) {
      type = SectionType.REFERENCES;
      hasReferences = true;
    }
  }

  private void addParagraph(String words) {
    Matcher runIn = RUN_IN_ABSTRACT.matcher(words);
    String paragraph = words;
    if (!hasAbstract && runIn.matches()) {
      startSection(runIn.group(1));
      paragraph = runIn.group(2);
    }
    text.append(text.isEmpty() ? "" : "\n\n").append(paragraph);
  }

  private void addAside(SectionType asideType, String words) {
    flush();
    document.section(Section.of(asideType, words));
  }

  /** A heading without text of its own is kept: nothing of the page is lost. */
  private void endSection() {
    if (heading != null && text.isEmpty() && !flushed) {
      document.section(Section.of(type, heading, ""));
    }
    flush();
    flushed = false;
  }

  private boolean flushed;

  private void flush() {
    if (!text.isEmpty()) {
      document.section(new Section(type, Optional.ofNullable(heading), text.toString()));
      text.setLength(0);
      flushed = true;
    }
  }
}
