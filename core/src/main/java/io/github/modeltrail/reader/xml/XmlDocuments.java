package io.github.modeltrail.reader.xml;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.reader.source.CuttingCursor;
import io.github.modeltrail.reader.source.DocumentCursor;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.source.Draft;
import io.github.modeltrail.reader.source.LenientUtf8;
import io.github.modeltrail.reader.source.ReadTally;
import io.github.modeltrail.reader.source.Source;
import io.github.modeltrail.reader.source.XmlHead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Gives the documents of sources that hold one XML document a document, alone or one behind the other. */
public final class XmlDocuments extends CuttingCursor {
  /** A root element begins within so many first bytes, or has the name that the DOCTYPE gives. */
  private static final int HEAD_BYTES = 16 * 1024;

  private final Source source;
  private final Set<String> roots;
  private final Function<XmlElement, List<Document>> documents;
  private final XmlPieces pieces;

  private XmlDocuments(Source source, Set<String> roots, Function<XmlElement, List<Document>> documents)
      throws IOException {
    super(source);
    this.source = source;
    this.roots = roots;
    this.documents = documents;
    this.pieces = new XmlPieces(source.utf8(), source.limits());
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
  public Optional<Draft> cut() throws IOException {
    Optional<XmlPieces.Piece> piece = pieces.next();
    while (piece.isPresent() && isOther(piece.get())) {
      piece = pieces.next();
    }
    return piece.map(Unparsed::new);
  }

  private boolean isOther(XmlPieces.Piece piece) {
    byte[] bytes = piece.utf8();
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.UTF_8);
    Optional<String> other = XmlHead.of(head).map(XmlHead::root).filter(root -> !roots.contains(root));
    other.ifPresent(root -> source.tally().skipped(root, LenientUtf8.decode(bytes, source.tally()).length()));
    return other.isPresent();
  }

  /** An XML document that is not parsed yet. */
  private final class Unparsed implements Draft {
    private final XmlPieces.Piece piece;

    Unparsed(XmlPieces.Piece piece) {
      this.piece = piece;
    }

    @Override
    public long bytes() {
      return piece.utf8().length;
    }

    @Override
    public List<Document> parse(ReadTally tally) {
      String text = LenientUtf8.decode(piece.utf8(), tally);
      if (text.length() > source.limits().documentChars()) {
        throw XmlPieces.tooLarge(piece.line(), source.limits());
      }
      try {
        return documents.apply(tree(text, tally));
      } catch (DocumentException e) {
        throw e.startingAtLine(piece.line());
      }
    }

    private XmlElement tree(String text, ReadTally tally) {
      try {
        return XmlTrees.parse(text, source.limits());
      } catch (DocumentException broken) {
        return repaired(text, tally).orElseThrow(() -> broken);
      }
    }

    private Optional<XmlElement> repaired(String text, ReadTally tally) {
      try {
        XmlElement tree = XmlTrees.parse(XmlRepair.repaired(text), source.limits());
        tally.repaired();
        return Optional.of(tree);
      } catch (DocumentException e) {
        return Optional.empty();
      }
    }
  }
}
