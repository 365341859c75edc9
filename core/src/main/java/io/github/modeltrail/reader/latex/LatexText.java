package io.github.modeltrail.reader.latex;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.option.ReadLimits;
import io.github.modeltrail.reader.outline.Headings;
import io.github.modeltrail.reader.outline.SectionWriter;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.TimeBudget;
import io.github.modeltrail.reader.xml.Prose;
import io.github.modeltrail.reader.xml.Scripts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes LaTeX as text. Not thread-safe. */
final class LatexText {
  private static final Set<String> HEADINGS = Set.of("part", "chapter", "section", "subsection", "subsubsection");
  private static final Set<String> RUN_IN = Set.of("paragraph", "subparagraph");
  private static final Set<String> NOTES = Set.of("footnote", "footnotetext", "thanks", "tablefootnote", "marginpar");
  private static final Set<String> LEFT_OUT = Set.of("title", "author", "date", "icmltitlerunning", "keywords");
  private static final Set<String> FORMULAS =
      Set.of("equation", "align", "gather", "multline", "eqnarray", "displaymath",
          "math", "alignat", "flalign", "subequations");
  private static final Set<String> VERBATIM = Set.of("verbatim", "Verbatim", "lstlisting", "minted", "alltt");
  private static final Set<String> DRAWINGS = Set.of("tikzpicture", "pgfpicture", "comment", "filecontents", "CCSXML",
      "pspicture", "forest");
  private static final Set<String> FLOATS = Set.of("figure", "table", "wrapfigure", "wraptable", "sidewaystable",
      "sidewaysfigure", "SCfigure", "longtable", "algorithm", "listing", "floatingfigure", "teaserfigure");
  private static final Set<String> TABLES = Set.of("tabular", "tabularx", "tabulary", "array", "xltabular", "tblr",
      "NiceTabular", "longtable", "supertabular");
  /** Environments whose first arguments are measures, by how many there are. */
  private static final Map<String, Integer> MEASURES = Map.ofEntries(Map.entry("tabular", 1), Map.entry("tabularx", 2),
      Map.entry("tabulary", 2), Map.entry("array", 1), Map.entry("xltabular", 2), Map.entry("longtable", 1),
      Map.entry("NiceTabular", 1), Map.entry("tblr", 1), Map.entry("supertabular", 1), Map.entry("wrapfigure", 2),
      Map.entry("wraptable", 2), Map.entry("minipage", 1), Map.entry("subfigure", 1), Map.entry("subtable", 1),
      Map.entry("thebibliography", 1), Map.entry("adjustbox", 1), Map.entry("multicols", 1), Map.entry("minted", 1),
      Map.entry("spacing", 1), Map.entry("CJK", 2), Map.entry("CJK*", 2), Map.entry("resizebox", 2));
  private static final Pattern PLAIN_FORMULA = Pattern.compile("[\\p{L}\\p{N}\\s.,:+\\-−/()<>=×%']{0,60}");
  /** A mark or an index that is set apart as a formula. */
  private static final Pattern SCRIPT_FORMULA =
      Pattern.compile("[\\^_]\\s*(?:[^{}\\\\]|\\\\[A-Za-z]+|(?:\\\\[A-Za-z]+)?\\{(?:[^{}$]|\\{[^{}$]*\\}){0,60}\\})");
  private static final int MAX_DEPTH = 60;

  private final LatexMacros macros;
  private final SectionWriter sections;
  private final String bibliography;
  private final ReadLimits limits;
  private final Map<String, Integer> citations;
  private final List<String> notes = new ArrayList<>();
  private Prose prose = new Prose();
  private boolean table;
  private int expansions;

  LatexText(LatexMacros macros, SectionWriter sections, String bibliography, ReadLimits limits) {
    this(macros, sections, bibliography, limits, new LinkedHashMap<>());
  }

  private LatexText(LatexMacros macros, SectionWriter sections, String bibliography, ReadLimits limits,
      Map<String, Integer> citations) {
    this.macros = macros;
    this.sections = sections;
    this.bibliography = bibliography;
    this.limits = limits;
    this.citations = citations;
  }

  /** Writes the body of a paper. */
  void write(String latex) {
    run(latex, 0);
    endParagraph();
  }

  /** Writes what stands before the abstract. */
  void front(String latex) {
    sections.start(SectionType.OTHER);
    write(latex);
    sections.start(SectionType.BODY);
  }

  /** Writes an abstract that is the argument of a command. */
  void summary(String latex) {
    sections.start(SectionType.ABSTRACT);
    write(latex);
    sections.start(SectionType.BODY);
  }

  /** A piece of LaTeX as text of its own, its notes among it. */
  String inline(String latex) {
    return inline(latex, 0, false);
  }

  /** A piece of LaTeX as text of its own, without its notes. */
  String withoutNotes(String latex) {
    int before = notes.size();
    Prose interrupted = prose;
    prose = new Prose();
    run(latex, 0);
    String text = prose.toString();
    prose = interrupted;
    notes.subList(before, notes.size()).clear();
    return text;
  }

  private String inline(String latex, int depth, boolean asTable) {
    SectionWriter nowhere = new SectionWriter(Document.builder("inline"), SectionType.OTHER);
    LatexText inner = new LatexText(macros, nowhere, "", limits, citations);
    inner.table = asTable;
    inner.expansions = expansions;
    inner.run(latex, depth + 1);
    expansions = inner.expansions;
    String noted = inner.notes.isEmpty() ? "" : " " + String.join(" ", inner.notes);
    return inner.prose + noted;
  }

  private void run(String latex, int depth) {
    TimeBudget.checkInterrupt();
    if (depth > MAX_DEPTH) {
      throw new DocumentException("macros or groups are nested more than " + MAX_DEPTH + " deep; look for a macro that"
          + " calls itself");
    }
    LatexCursor cursor = new LatexCursor(latex);
    while (!cursor.atEnd()) {
      step(cursor, depth);
    }
  }

  private void step(LatexCursor cursor, int depth) {
    char c = cursor.peek();
    switch (c) {
      case '\\' -> command(cursor, depth);
      case '{' -> cursor.group().ifPresentOrElse(group -> run(group, depth + 1), cursor::skip);
      case '}' -> cursor.skip();
      case '$' -> formula(cursor.formula(), depth);
      case '~' -> {
        cursor.skip();
        prose.space();
      }
      case '&' -> {
        cursor.skip();
        prose.append(table ? " | " : " ");
      }
      case '\n' -> lineEnd(cursor);
      case '`', '\'', '-' -> prose.append(cursor.typography());
      default -> prose.append(cursor.plain());
    }
  }

  private void lineEnd(LatexCursor cursor) {
    boolean empty = cursor.blankLine();
    prose.space();
    if (empty && !table) {
      endParagraph();
    }
  }

  private void command(LatexCursor cursor, int depth) {
    String name = cursor.commandName();
    if (name.length() == 1 && !Character.isLetter(name.charAt(0))) {
      symbol(cursor, name, depth);
      return;
    }
    Optional<LatexMacros.Macro> macro = HEADINGS.contains(name) ? Optional.empty() : macros.get(name);
    if (macro.isPresent()) {
      expand(cursor, macro.get(), depth);
    } else if (name.equals("begin")) {
      environment(cursor, depth);
    } else {
      builtIn(cursor, name, depth);
    }
  }

  private void symbol(LatexCursor cursor, String name, int depth) {
    switch (name) {
      case "\\" -> {
        cursor.star();
        cursor.option();
        newLine();
      }
      case "[", "(" -> formula(cursor.until(name.equals("[") ? "\\]" : "\\)"), depth);
      case "%", "&", "_", "#", "$", "{", "}" -> prose.append(name);
      case " ", ",", ";", ":", "\n", "\t" -> prose.space();
      case "-", "/", "@", "!", ")", "]" -> {
        // Says nothing but where to break or set a word.
      }
      default -> accent(cursor, name, depth);
    }
  }

  private void newLine() {
    if (table) {
      prose.line();
    } else {
      prose.space();
    }
  }

  private void accent(LatexCursor cursor, String name, int depth) {
    Optional<String> accent = LatexSymbols.accent(name);
    String letter = accent.isPresent() ? inline(cursor.argument().orElse(""), depth, false) : "";
    prose.append(letter.isEmpty() ? "" : LatexSymbols.accented(letter, accent.orElse("")));
  }

  private void expand(LatexCursor cursor, LatexMacros.Macro macro, int depth) {
    if (++expansions > limits.entityExpansions()) {
      throw new DocumentException("more than " + limits.entityExpansions()
          + " macros are expanded (limit entityExpansions); look for a macro that calls itself");
    }
    List<String> values = new ArrayList<>();
    if (macro.first().isPresent()) {
      values.add(cursor.option().orElse(macro.first().get()));
    }
    while (values.size() < macro.arguments()) {
      values.add(cursor.argument().orElse(""));
    }
    run(macro.expand(values), depth + 1);
  }

  private void builtIn(LatexCursor cursor, String name, int depth) {
    cursor.star();
    if (HEADINGS.contains(name)) {
      heading(cursor, depth);
    } else if (RUN_IN.contains(name)) {
      cursor.option();
      endParagraph();
      String title = inline(cursor.argument().orElse(""), depth, false);
      prose.append(title.isEmpty() || ".:?!".indexOf(title.charAt(title.length() - 1)) >= 0 ? title : title + ".")
          .space();
    } else if (NOTES.contains(name)) {
      cursor.option();
      notes.add(inline(cursor.argument().orElse(""), depth, false));
    } else if (name.equals("caption") || name.equals("captionof")) {
      caption(cursor, name, depth);
    } else if (name.startsWith("cite") || name.startsWith("Cite") || name.endsWith("cite") || name.endsWith("citet")) {
      citation(cursor);
    } else if (name.equals("abstract")) {
      cursor.argument().ifPresent(this::summary);
    } else {
      other(cursor, name, depth);
    }
  }

  private void other(LatexCursor cursor, String name, int depth) {
    if (name.equals("item")) {
      endParagraph();
      cursor.option().ifPresent(label -> prose.append(inline(label, depth, false)).space());
    } else if (name.equals("bibitem")) {
      endParagraph();
      cursor.option();
      cursor.argument();
    } else if (name.equals("bibliography") || name.equals("printbibliography")) {
      cursor.argument();
      bibliography(depth);
    } else if (name.equals("verb") || name.equals("lstinline")) {
      prose.append(cursor.verbatim());
    } else if (name.equalsIgnoreCase("and")) {
      prose.space().append("and").space();
    } else if (name.equals("par") || name.equals("newpage") || name.equals("clearpage")) {
      endParagraph();
    } else if (name.equals("textsuperscript") || name.equals("textsubscript")) {
      script(name.equals("textsuperscript"), inline(cursor.argument().orElse(""), depth, false));
    } else if (LEFT_OUT.contains(name)) {
      cursor.option();
      cursor.argument();
    } else {
      plainCommand(cursor, name, depth);
    }
  }

  private void plainCommand(LatexCursor cursor, String name, int depth) {
    Optional<String> character = LatexSymbols.character(name);
    if (character.isPresent()) {
      prose.append(character.get());
      cursor.blanks();
      return;
    }
    if (name.length() == 1 && LatexSymbols.accent(name).isPresent()) {
      accent(cursor, name, depth);
      return;
    }
    Optional<String> arguments = LatexSymbols.arguments(name);
    cursor.measure();
    while (cursor.option().isPresent()) {
      // Options say how to set a text, not what it says.
    }
    for (char kept : arguments.orElse("").toCharArray()) {
      cursor.option();
      Optional<String> argument = cursor.argument();
      if (kept == '+') {
        argument.ifPresent(text -> run(text, depth + 1));
      }
    }
    if (name.equals("newblock") || name.equals("quad") || name.equals("qquad") || name.equals("newline")) {
      prose.space();
    } else if (arguments.isEmpty()) {
      cursor.blanks();
    }
  }

  private void heading(LatexCursor cursor, int depth) {
    cursor.option();
    endParagraph();
    String heading = inline(cursor.argument().orElse(""), depth, false);
    sections.start(Headings.type(heading), heading);
  }

  private void caption(LatexCursor cursor, String name, int depth) {
    if (name.equals("captionof")) {
      cursor.argument();
    }
    cursor.option();
    sections.aside(SectionType.CAPTION, inline(cursor.argument().orElse(""), depth, false));
  }

  /** Keys of citations are no text, and look like names of models: they are numbered instead. */
  private void citation(LatexCursor cursor) {
    cursor.option();
    cursor.option();
    String keys = cursor.argument().orElse("");
    prose.append(Stream.of(keys.split(",", -1)).map(String::strip).filter(key -> !key.isEmpty())
        .map(key -> String.valueOf(citations.computeIfAbsent(key, k -> citations.size() + 1)))
        .collect(Collectors.joining(", ", "[", "]")));
  }

  private void environment(LatexCursor cursor, int depth) {
    String name = cursor.argument().orElse("");
    String plain = name.endsWith("*") ? name.substring(0, name.length() - 1) : name;
    cursor.option();
    for (int i = MEASURES.getOrDefault(name, MEASURES.getOrDefault(plain, 0)); i > 0; i--) {
      cursor.argument();
      cursor.option();
    }
    String content = cursor.environment(name);
    if (DRAWINGS.contains(plain)) {
      return;
    }
    if (VERBATIM.contains(plain)) {
      endParagraph();
      sections.paragraph(content);
    } else if (FORMULAS.contains(plain)) {
      prose.line().append(content.replaceAll("\\\\label\\s*\\{[^{}]*\\}", "").strip()).line();
    } else if (TABLES.contains(plain)) {
      aside(() -> sections.paragraph(inline(content, depth, true)));
    } else if (FLOATS.contains(plain)) {
      aside(() -> run(content, depth + 1));
    } else {
      part(plain, content, depth);
    }
  }

  private void part(String name, String content, int depth) {
    switch (name) {
      case "abstract" -> {
        endParagraph();
        summary(content);
      }
      case "thebibliography" -> references(content, depth);
      case "itemize", "enumerate", "description", "quote", "quotation", "center" -> {
        endParagraph();
        run(content, depth + 1);
        endParagraph();
      }
      default -> run(content, depth + 1);
    }
  }

  private void bibliography(int depth) {
    if (bibliography.contains("\\begin{thebibliography}")) {
      run(bibliography, depth + 1);
    } else {
      references(bibliography, depth);
    }
  }

  private void references(String latex, int depth) {
    endParagraph();
    if (!latex.isBlank()) {
      sections.start(SectionType.REFERENCES, "References");
      run(latex, depth + 1);
      endParagraph();
      sections.start(SectionType.BODY);
    }
  }

  /** A float stands within a paragraph, which goes on behind it. */
  private void aside(Runnable writing) {
    Prose interrupted = prose;
    prose = new Prose();
    writing.run();
    endParagraph();
    prose = interrupted;
  }

  private void formula(String latex, int depth) {
    String formula = latex.strip();
    if (SCRIPT_FORMULA.matcher(formula).matches()) {
      script(formula.charAt(0) == '^', inline(formula.substring(1), depth, false));
    } else if (PLAIN_FORMULA.matcher(formula).matches()) {
      prose.append(formula);
    } else {
      prose.append("$" + named(formula, depth) + "$");
    }
  }

  private void script(boolean raised, String text) {
    if (raised) {
      Scripts.raise(prose, text);
    } else {
      Scripts.lower(prose, text);
    }
  }

  /** Names within formulas are expanded, the formulas stay as they are written. */
  private String named(String formula, int depth) {
    StringBuilder named = new StringBuilder(formula.length());
    LatexCursor cursor = new LatexCursor(formula);
    while (!cursor.atEnd()) {
      if (cursor.peek() == '\\') {
        String name = cursor.commandName();
        Optional<LatexMacros.Macro> macro = macros.get(name).filter(each -> each.arguments() == 0);
        named.append(macro.map(each -> inline(each.body(), depth, false)).orElse("\\" + name));
      } else {
        named.append(cursor.peek());
        cursor.skip();
      }
    }
    return named.toString();
  }

  private void endParagraph() {
    sections.paragraph(prose.toString());
    prose = new Prose();
    List<String> written = List.copyOf(notes);
    notes.clear();
    written.forEach(note -> sections.aside(SectionType.FOOTNOTE, note));
  }
}
