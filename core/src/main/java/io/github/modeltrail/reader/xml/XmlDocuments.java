package io.github.modeltrail.reader.xml;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.source.DocumentCursor;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.Source;
import io.github.modeltrail.reader.source.XmlHead;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Gives the documents of sources that hold one XML document a document, alone or one behind the other. */
public final class XmlDocuments implements DocumentCursor {
  private final Source source;
  private final Set<String> roots;
  private final Function<XmlElement, List<Document>> documents;
  private final Deque<Document> ready = new ArrayDeque<>();
  private final XmlPieces pieces;

  private XmlDocuments(Source source, Set<String> roots, Function<XmlElement, List<Document>> documents)
      throws IOException {
    this.source = source;
    this.roots = roots;
    this.documents = documents;
    this.pieces = new XmlPieces(source.text(), source.limits());
  }

  /** Reads those with one of these root elements; others are passed over and counted by their root's name. */
  public static DocumentCursor cursor(Source source, Set<String> roots, Function<XmlElement, Document> document)
      throws IOException {
    return new XmlDocuments(source, Set.copyOf(roots), element -> List.of(document.apply(element)));
  }

  /** The same where one XML document can hold several documents. */
  public static DocumentCursor cursorOfMany(Source source, Set<String> roots,
      Function<XmlElement, List<Document>> documents) throws IOException {
    return new XmlDocuments(source, Set.copyOf(roots), documents);
  }

  @Override
  public Optional<Document> next() throws IOException {
    while (ready.isEmpty()) {
      Optional<XmlPieces.Piece> piece = pieces.next();
      if (piece.isEmpty()) {
        return Optional.empty();
      }
      if (!isOther(piece.get())) {
        ready.addAll(documents(piece.get()));
      }
    }
    return Optional.of(ready.pop());
  }

  private boolean isOther(XmlPieces.Piece piece) {
    Optional<String> other = XmlHead.of(piece.text()).map(XmlHead::root).filter(root -> !roots.contains(root));
    other.ifPresent(root -> source.tally().skipped(root, piece.text().length()));
    return other.isPresent();
  }

  private List<Document> documents(XmlPieces.Piece piece) {
    try {
      return documents.apply(tree(piece.text()));
    } catch (DocumentException e) {
      throw e.startingAtLine(piece.line());
    }
  }

  private XmlElement tree(String text) {
    try {
      return XmlTrees.parse(text, source.limits());
    } catch (DocumentException broken) {
      return repaired(text).orElseThrow(() -> broken);
    }
  }

  private Optional<XmlElement> repaired(String text) {
    try {
      XmlElement tree = XmlTrees.parse(XmlRepair.repaired(text), source.limits());
      source.tally().repaired();
      return Optional.of(tree);
    } catch (DocumentException e) {
      return Optional.empty();
    }
  }
}
