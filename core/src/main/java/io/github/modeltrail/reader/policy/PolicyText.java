package io.github.modeltrail.reader.policy;

import static java.util.Map.entry;

import io.github.modeltrail.reader.xml.XmlText;
import io.github.modeltrail.reader.xml.XmlText.Role;
import java.util.Map;

/** What elements of laws and notices mean for their text. */
final class PolicyText {
  static final XmlText TEXT = new XmlText(Map.ofEntries(entry("p", Role.BLOCK), entry("heading", Role.WORD),
      entry("num", Role.WORD), entry("content", Role.WORD), entry("chapeau", Role.WORD),
      entry("continuation", Role.BLOCK),
      entry("section", Role.BLOCK), entry("subsection", Role.BLOCK), entry("paragraph", Role.BLOCK),
      entry("subparagraph", Role.BLOCK), entry("clause", Role.BLOCK), entry("item", Role.BLOCK),
      entry("level", Role.BLOCK),
      entry("quotedContent", Role.WORD), entry("recital", Role.BLOCK), entry("resolvingClause", Role.BLOCK),
      entry("enactingFormula", Role.BLOCK), entry("longTitle", Role.BLOCK), entry("docTitle", Role.BLOCK),
      entry("officialTitle", Role.BLOCK), entry("tr", Role.ROW), entry("row", Role.ROW), entry("table", Role.BLOCK),
      entry("caption", Role.BLOCK), entry("br", Role.BREAK), entry("label", Role.BLOCK), entry("note", Role.BLOCK),
      entry("signature", Role.BLOCK), entry("role", Role.BLOCK), entry("name", Role.BLOCK),
      entry("groupItem", Role.BLOCK),
      entry("referenceItem", Role.BLOCK), entry("amendingAction", Role.WORD), entry("sidenote", Role.SKIP),
      entry("footnote", Role.SKIP), entry("page", Role.SKIP), entry("img", Role.SKIP), entry("sup", Role.RAISED),
      entry("sub", Role.LOWERED), entry("billingCode", Role.BLOCK), entry("frDocId", Role.BLOCK),
      entry("enum", Role.WORD), entry("header", Role.WORD), entry("text", Role.WORD), entry("whereas", Role.BLOCK),
      entry("P", Role.BLOCK), entry("FP", Role.BLOCK), entry("HD", Role.BLOCK),
      entry("AMDPAR", Role.BLOCK), entry("SECTION", Role.BLOCK), entry("SECTNO", Role.WORD),
      entry("SUBJECT", Role.WORD),
      entry("ROW", Role.ROW), entry("FTNT", Role.SKIP), entry("PRTPAGE", Role.SKIP), entry("SU", Role.RAISED),
      entry("GPOTABLE", Role.BLOCK), entry("TTITLE", Role.BLOCK), entry("CHED", Role.WORD),
      entry("EXTRACT", Role.BLOCK),
      entry("SIG", Role.BLOCK), entry("NAME", Role.BLOCK), entry("TITLE", Role.BLOCK), entry("FRDOC", Role.BLOCK),
      entry("BILCOD", Role.SKIP), entry("GID", Role.SKIP), entry("AUTH", Role.BLOCK), entry("DATED", Role.BLOCK)));

  private PolicyText() {}
}
