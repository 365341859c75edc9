package io.github.modeltrail.benchmarks.mention;

import io.github.modeltrail.benchmarks.mention.GoldFile.GoldMention;
import io.github.modeltrail.benchmarks.mention.GoldFile.Passage;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passages of our own writing in the resource {@code passages.txt}, with the mentions marked in place:
 * {@code ⟦u:Qwen2.5-7B⟧} for a model that the document uses, {@code ⟦n:GPT-4⟧} for one that it only names.
 */
final class MarkedPassages {
  private static final String RESOURCE = "passages.txt";
  private static final Pattern HEAD = Pattern.compile("# (\\S+) (\\S+)");
  private static final Pattern MARK = Pattern.compile("\u27E6([un]):([^\u27E7]+)\u27E7");
  private static final Map<String, DocumentKind> KINDS = Map.of("zh-report", DocumentKind.OTHER, "zh-paper",
      DocumentKind.PUBLICATION, "zh-patent", DocumentKind.PATENT, "patent", DocumentKind.PATENT, "paper",
      DocumentKind.PUBLICATION, "references", DocumentKind.PUBLICATION, "abstract", DocumentKind.PREPRINT, "policy",
      DocumentKind.POLICY);

  private MarkedPassages() {}

  static List<Passage> read() throws IOException {
    try (InputStream in = Objects.requireNonNull(MarkedPassages.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<Passage> passages = new ArrayList<>();
      for (String block : file.split("\n\\s*\n", -1)) {
        Matcher head = HEAD.matcher(block.strip());
        if (head.lookingAt()) {
          passages.add(passage(head.group(1), head.group(2), block.strip().substring(head.end()).strip()));
        }
      }
      return passages;
    }
  }

  private static Passage passage(String kind, String id, String marked) {
    StringBuilder text = new StringBuilder();
    List<GoldMention> mentions = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int done = 0;
    while (mark.find()) {
      text.append(marked, done, mark.start());
      Span span = new Span(text.length(), text.length() + mark.group(2).length());
      mentions.add(new GoldMention(span, Set.of(), mark.group(1).equals("u"), false));
      text.append(mark.group(2));
      done = mark.end();
    }
    text.append(marked.substring(done));
    DocumentKind documentKind = KINDS.get(kind);
    if (documentKind == null) {
      throw new IllegalStateException(RESOURCE + ": passage " + id + " is of no known kind: " + kind);
    }
    Document document =
        Document.builder(id).kind(documentKind).section(Section.of(SectionType.BODY, text.toString())).build();
    return new Passage(document, kind.split("-", -1)[0], id, mentions);
  }
}
