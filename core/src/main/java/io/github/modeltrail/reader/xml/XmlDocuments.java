package io.github.modeltrail.reader.xml;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.source.DocumentCursor;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.Source;
import io.github.modeltrail.reader.source.XmlHead;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Gives the documents of sources that hold one XML document a document, alone or one behind the other. */
public final class XmlDocuments implements DocumentCursor {
  private final Source source;
  private final Set<String> roots;
  private final Function<XmlElement, Document> document;
  private final XmlPieces pieces;

  private XmlDocuments(Source source, Set<String> roots, Function<XmlElement, Document> document) throws IOException {
    this.source = source;
    this.roots = roots;
    this.document = document;
    this.pieces = new XmlPieces(source.text(), source.limits());
  }

  /** Reads those with one of these root elements; others are passed over and counted by their root's name. */
  public static DocumentCursor cursor(Source source, Set<String> roots, Function<XmlElement, Document> document)
      throws IOException {
    return new XmlDocuments(source, Set.copyOf(roots), document);
  }

  @Override
  public Optional<Document> next() throws IOException {
    Optional<XmlPieces.Piece> piece = pieces.next();
    while (piece.isPresent() && isOther(piece.get())) {
      piece = pieces.next();
    }
    return piece.map(this::document);
  }

  private boolean isOther(XmlPieces.Piece piece) {
    Optional<String> other = XmlHead.of(piece.text()).map(XmlHead::root).filter(root -> !roots.contains(root));
    other.ifPresent(root -> source.tally().skipped(root, piece.text().length()));
    return other.isPresent();
  }

  private Document document(XmlPieces.Piece piece) {
    try {
      return document.apply(XmlTrees.parse(piece.text(), source.limits()));
    } catch (DocumentException e) {
      throw e.startingAtLine(piece.line());
    }
  }
}
