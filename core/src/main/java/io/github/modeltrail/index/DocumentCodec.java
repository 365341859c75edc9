package io.github.modeltrail.index;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.ContributorRole;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.OrganizationType;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * The stored form of a document: every field, unit for unit, with labels and not ordinals for enums. Equal documents
 * have equal bytes, so a hash of them tells whether a document is new.
 */
final class DocumentCodec {

  private DocumentCodec() {}

  static byte[] encode(Document document) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      write(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toArrayCopy();
  }

  static Document decode(BytesRef bytes) {
    try {
      return read(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Document document, DataOutput out) throws IOException {
    Wire.writeString(document.id(), out);
    Wire.writeString(document.kind().label(), out);
    Wire.writeOptional(document.title(), Wire::writeString, out);
    Wire.writeOptional(document.date().map(PartialDate::toString), Wire::writeString, out);
    Wire.writeOptional(document.language(), Wire::writeString, out);
    Wire.writeList(document.categories(), Wire::writeString, out);
    Wire.writeOptional(document.source(), Wire::writeString, out);
    Wire.writeList(document.sections(), DocumentCodec::writeSection, out);
    Wire.writeList(document.contributors(), DocumentCodec::writeContributor, out);
  }

  private static Document read(DataInput in) throws IOException {
    return new Document(Wire.readString(in), DocumentKind.ofLabel(Wire.readString(in)).orElseThrow(),
        Wire.readOptional(Wire::readString, in), Wire.readOptional(Wire::readString, in).map(PartialDate::parse),
        Wire.readOptional(Wire::readString, in), Wire.readList(Wire::readString, in),
        Wire.readOptional(Wire::readString, in), Wire.readList(DocumentCodec::readSection, in),
        Wire.readList(DocumentCodec::readContributor, in));
  }

  private static void writeSection(Section section, DataOutput out) throws IOException {
    Wire.writeString(section.type().label(), out);
    Wire.writeOptional(section.heading(), Wire::writeString, out);
    Wire.writeString(section.text(), out);
  }

  private static Section readSection(DataInput in) throws IOException {
    return new Section(SectionType.ofLabel(Wire.readString(in)).orElseThrow(),
        Wire.readOptional(Wire::readString, in), Wire.readString(in));
  }

  private static void writeContributor(Contributor contributor, DataOutput out) throws IOException {
    Wire.writeString(contributor.role().label(), out);
    Wire.writeOptional(contributor.name(), Wire::writeString, out);
    Wire.writeOptional(contributor.organization(), Wire::writeString, out);
    Wire.writeOptional(contributor.organizationType().map(OrganizationType::label), Wire::writeString, out);
    Wire.writeOptional(contributor.country(), Wire::writeString, out);
  }

  private static Contributor readContributor(DataInput in) throws IOException {
    ContributorRole role = ContributorRole.ofLabel(Wire.readString(in)).orElseThrow();
    Optional<String> name = Wire.readOptional(Wire::readString, in);
    Optional<String> organization = Wire.readOptional(Wire::readString, in);
    Optional<OrganizationType> type = Wire.readOptional(Wire::readString, in).flatMap(OrganizationType::ofLabel);
    return new Contributor(role, name, organization, type, Wire.readOptional(Wire::readString, in));
  }
}
