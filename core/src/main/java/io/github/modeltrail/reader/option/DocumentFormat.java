package io.github.modeltrail.reader.option;

import java.util.Arrays;
import java.util.Optional;

/** Every form in which documents are read. Found by content; a format that is named is taken without looking. */
public enum DocumentFormat {
  /** The neutral JSON Lines form. */
  NEUTRAL_JSON("jsonl"),

  /** USPTO grants and applications, XML v4.0 to v4.7, alone or concatenated as in the weekly files. */
  USPTO_XML("uspto-xml"),
  /** USPTO grants, XML v2.x ({@code PATDOC}), 2001 to 2004. */
  USPTO_PATDOC("uspto-patdoc"),
  /** USPTO applications, XML v1.x ({@code patent-application-publication}), 2001 to 2004. */
  USPTO_PAP("uspto-pap"),
  /** USPTO green book text, 1976 to 2001. */
  USPTO_APS("uspto-aps"),
  /** EPO publication server, ST.36 ({@code ep-patent-document}). */
  EPO_ST36("epo-st36"),
  /** EPO Open Patent Services full text. */
  EPO_OPS("epo-ops"),
  /** PatentsView tables, tab- or comma-separated. */
  PATENTSVIEW("patentsview"),
  /** Google Patents Public Data rows as JSON or as a table. */
  GOOGLE_PATENTS("google-patents"),
  /** Harvard USPTO Patent Dataset JSON. */
  HUPD("hupd"),

  /** The arXiv metadata snapshot, one JSON object a line. */
  ARXIV_SNAPSHOT("arxiv-snapshot"),
  /** arXiv over OAI-PMH. */
  ARXIV_OAI("arxiv-oai"),
  /** The arXiv API's Atom feed. */
  ARXIV_ATOM("arxiv-atom"),
  /** ACL Anthology XML. */
  ACL_ANTHOLOGY("acl-anthology"),
  /** JATS and NLM article XML. */
  JATS("jats"),
  /** S2ORC JSON of all releases. */
  S2ORC("s2orc"),
  /** peS2o JSON. */
  PES2O("pes2o"),
  /** unarXive full text. */
  UNARXIVE("unarxive"),
  /** OpenAlex works. */
  OPENALEX("openalex"),
  /** bioRxiv and medRxiv API answers. */
  BIORXIV("biorxiv"),
  /** Europe PMC API answers. */
  EUROPE_PMC("europe-pmc"),
  /** GROBID TEI. */
  TEI("tei"),
  /** LaTeX source. */
  LATEX("latex"),
  /** PDF. */
  PDF("pdf"),
  /** HTML pages of papers and others. */
  HTML("html"),

  /** Federal Register API answers. */
  FEDERAL_REGISTER_JSON("federal-register-json"),
  /** Federal Register full-text XML. */
  FEDERAL_REGISTER_XML("federal-register-xml"),
  /** Bills, public laws and whole Federal Register issues in USLM, and bills in the House's XML before it. */
  USLM("uslm"),
  /** EUR-Lex pages and pages like them. */
  EUR_LEX("eur-lex"),
  /** Articles and recitals of a law as JSON. */
  LAW_JSON("law-json"),
  /** A CSV table of metadata whose rows name text files beside it. */
  TEXT_TABLE("text-table"),

  /** GitHub API answers about repositories. */
  GITHUB_REPOSITORY("github-repository"),
  /** GH Archive events, one JSON object a line. */
  GH_ARCHIVE("gh-archive"),
  /** Daily tables of a repository's stars and forks. */
  GITHUB_STARS("github-stars"),

  /** Plain text, one document a file. */
  TEXT("text");

  private final String label;

  DocumentFormat(String label) {
    this.label = label;
  }

  /** The name by which a command line or a summary speaks of the format. */
  public String label() {
    return label;
  }

  /** The format with that label; empty if there is none. */
  public static Optional<DocumentFormat> ofLabel(String label) {
    return Arrays.stream(values()).filter(format -> format.label.equals(label)).findFirst();
  }
}
