package io.github.modeltrail.reader.paper;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.json.JsonFormat;
import io.github.modeltrail.reader.option.DocumentFormat;
import io.github.modeltrail.reader.source.FormatReader;
import io.github.modeltrail.reader.source.Source;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The readers of this package. */
public final class PaperFormats {
  private PaperFormats() {}

  /** One reader a format, the more special first. */
  public static List<FormatReader> all() {
    return List.of(
        new JsonFormat(DocumentFormat.ARXIV_SNAPSHOT, ArxivSnapshot::isSnapshot, Set.of(),
            each(ArxivSnapshot::document)),
        new JsonFormat(DocumentFormat.UNARXIVE, Unarxive::isUnarxive, Set.of(), each(Unarxive::document)),
        new JsonFormat(DocumentFormat.S2ORC, head -> S2orc.isS2orc(head) || S2orcText.isText(head), Set.of(),
            (json, source) -> S2orc.document(new JsonFields(json), source)),
        new JsonFormat(DocumentFormat.PES2O, Peso::isPeso, Set.of(), each(Peso::document)),
        new JsonFormat(DocumentFormat.OPENALEX, OpenAlex::isOpenAlex, Set.of("results"), each(OpenAlex::document)),
        new JsonFormat(DocumentFormat.BIORXIV, Biorxiv::isBiorxiv, Set.of("collection"), each(Biorxiv::document)),
        new EuropePmc(), new XmlPapers(DocumentFormat.ARXIV_OAI, ArxivFeeds::isOai, ArxivFeeds::oai),
        new XmlPapers(DocumentFormat.ARXIV_ATOM, ArxivFeeds::isAtom, source -> ArxivFeeds.atom()),
        new XmlPapers(DocumentFormat.ACL_ANTHOLOGY, AclAnthology::isAnthology, source -> new AclAnthology()),
        new XmlPapers(DocumentFormat.JATS, Jats::isJats, Jats::records),
        new XmlPapers(DocumentFormat.TEI, Tei::isTei, Tei::records));
  }

  private static BiFunction<JsonNode, Source, Document> each(Function<JsonFields, Document> reading) {
    return (json, source) -> reading.apply(new JsonFields(json));
  }
}
