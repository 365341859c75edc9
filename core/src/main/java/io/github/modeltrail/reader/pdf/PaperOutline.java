package io.github.modeltrail.reader.pdf;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.outline.Headings;
import io.github.modeltrail.reader.outline.SectionWriter;
import io.github.modeltrail.reader.pdf.Block.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a document of blocks: title, abstract, sections under their headings, captions and footnotes, references. */
final class PaperOutline {
  private static final Pattern RUN_IN_ABSTRACT = Pattern.compile("(?is)(abstract|summary)\\s*[-–—:.]+\\s*(.{40,})");
  private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})*\\.?\\s.*");
  /** How many blocks a sentence may be interrupted by figures, tables and notes. */
  private static final int LONGEST_INTERRUPTION = 40;
  /** The title stands in this upper share of the first page. */
  private static final float TITLE_ZONE = 0.6f;

  private final WordMender mender;
  private final Document.Builder document;
  private final SectionWriter sections;
  private boolean hasAbstract;
  private boolean hasReferences;

  private PaperOutline(WordMender mender, Document.Builder document, SectionType first) {
    this.mender = mender;
    this.document = document;
    this.sections = new SectionWriter(document, first);
  }

  /** Fills the document with what the rows say. */
  static void fill(Document.Builder document, List<Row> rows, boolean stamped) {
    List<Block> blocks = withTitle(Blocks.of(rows));
    boolean titled = blocks.stream().anyMatch(block -> block.role() == Role.TITLE);
    SectionType first = titled ? SectionType.OTHER : SectionType.BODY;
    PaperOutline outline = new PaperOutline(new WordMender(rows), document, first);
    outline.write(closedUp(blocks));
    if (outline.hasAbstract && outline.hasReferences && !stamped) {
      document.kind(DocumentKind.PUBLICATION);
    }
  }

  /** The largest heading near the top of the first page is the title. */
  @SuppressWarnings("ReferenceEquality") // that very block, not one like it
  private static List<Block> withTitle(List<Block> blocks) {
    Optional<Block> title = blocks.stream().filter(PaperOutline::canBeTitle)
        .max(Comparator.comparingDouble(block -> Math.round(block.size() * 2) / 2.0));
    return title.map(found -> blocks.stream().map(b -> b == found ? b.as(Role.TITLE) : b).toList()).orElse(blocks);
  }

  private static boolean canBeTitle(Block block) {
    Row row = block.first();
    return row.place().page() == 0 && block.role() == Role.HEADING && block.length() > 3
        && row.baseline() < TITLE_ZONE * row.place().pageHeight() && !Headings.isAbstract(block.rawText())
        && !NUMBERED.matcher(block.rawText()).matches();
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
        case CAPTION -> sections.aside(SectionType.CAPTION, words);
        case FOOTNOTE -> sections.aside(SectionType.FOOTNOTE, words);
      }
    }
    sections.end();
  }

  private void startSection(String words) {
    SectionType type = Headings.type(words);
    boolean second = type == SectionType.ABSTRACT && hasAbstract;
    sections.start(second ? SectionType.BODY : type, words);
    hasAbstract |= type == SectionType.ABSTRACT;
    hasReferences |= type == SectionType.REFERENCES;
  }

  private void addParagraph(String words) {
    Matcher runIn = RUN_IN_ABSTRACT.matcher(words);
    if (!hasAbstract && runIn.matches()) {
      startSection(runIn.group(1));
      sections.paragraph(runIn.group(2));
    } else {
      sections.paragraph(words);
    }
  }
}
