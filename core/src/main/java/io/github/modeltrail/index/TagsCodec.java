package io.github.modeltrail.index;

import io.github.modeltrail.document.OrganizationType;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.lexicon.Developer;
import io.github.modeltrail.lexicon.Openness;
import io.github.modeltrail.mention.ModelMention;
import io.github.modeltrail.mention.ModelReference;
import io.github.modeltrail.mention.Usage;
import io.github.modeltrail.text.Span;
import io.github.modeltrail.topic.Evidence;
import io.github.modeltrail.topic.Topic;
import io.github.modeltrail.topic.TopicScore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * The stored form of a document's mentions and topics. Developers, who repeat within a document, stand once in front;
 * what the head of the document and the state of the store say is left out.
 */
final class TagsCodec {
  private static final double STEPS = 10_000;

  private final List<Developer> developers;

  private TagsCodec(List<Developer> developers) {
    this.developers = developers;
  }

  static byte[] encode(StoredTags tags) {
    Set<Developer> developers = new LinkedHashSet<>();
    tags.mentions().forEach(mention -> mention.reference().developer().ifPresent(developers::add));
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      new TagsCodec(new ArrayList<>(developers)).write(tags, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toArrayCopy();
  }

  static StoredTags decode(BytesRef bytes) {
    DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    try {
      Optional<PartialDate> date = Wire.readOptional(Wire::readString, in).map(PartialDate::parse);
      TagsCodec codec = new TagsCodec(Wire.readList(TagsCodec::readDeveloper, in));
      List<ModelMention> mentions = Wire.readList(codec::readMention, in);
      List<TopicScore> topics = Wire.readList(TagsCodec::readTopic, in);
      return new StoredTags(date, mentions, topics);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(StoredTags tags, DataOutput out) throws IOException {
    Wire.writeOptional(tags.date().map(PartialDate::toString), Wire::writeString, out);
    Wire.writeList(developers, TagsCodec::writeDeveloper, out);
    Wire.writeList(tags.mentions(), this::writeMention, out);
    Wire.writeList(tags.topics(), TagsCodec::writeTopic, out);
  }

  private static void writeDeveloper(Developer developer, DataOutput out) throws IOException {
    Wire.writeString(developer.name(), out);
    Wire.writeString(developer.country(), out);
    Wire.writeString(developer.type().label(), out);
    Wire.writeList(developer.aliases(), Wire::writeString, out);
    Wire.writeString(developer.source(), out);
  }

  private static Developer readDeveloper(DataInput in) throws IOException {
    return new Developer(Wire.readString(in), Wire.readString(in),
        OrganizationType.ofLabel(Wire.readString(in)).orElseThrow(), Wire.readList(Wire::readString, in),
        Wire.readString(in));
  }

  private void writeMention(ModelMention mention, DataOutput out) throws IOException {
    writePlace(mention.path(), mention.span(), mention.codePoints(), mention.surface(), out);
    writeReference(mention.reference(), out);
    Wire.writeString(mention.usage().label(), out);
    writeNumber(mention.confidence(), out);
    Wire.writeList(mention.reasons(), Wire::writeString, out);
  }

  private ModelMention readMention(DataInput in) throws IOException {
    String path = Wire.readString(in);
    Span span = readSpan(in);
    Span codePoints = readCodePoints(span, in);
    String surface = Wire.readString(in);
    ModelReference reference = readReference(in);
    Usage usage = Usage.USED.label().equals(Wire.readString(in)) ? Usage.USED : Usage.NAMED;
    return new ModelMention(path, span, codePoints, surface, reference, usage, readNumber(in),
        Wire.readList(Wire::readString, in));
  }

  private void writeReference(ModelReference reference, DataOutput out) throws IOException {
    Wire.writeOptional(reference.family(), Wire::writeString, out);
    Wire.writeOptional(reference.baseFamily(), Wire::writeString, out);
    Wire.writeOptional(reference.model(), Wire::writeString, out);
    Wire.writeOptional(reference.size(), Wire::writeString, out);
    Wire.writeOptional(reference.variant(), Wire::writeString, out);
    out.writeVInt(reference.developer().map(developers::indexOf).orElse(-1) + 1);
    Wire.writeString(reference.openness().label(), out);
    Wire.writeOptional(reference.released().map(PartialDate::toString), Wire::writeString, out);
  }

  private ModelReference readReference(DataInput in) throws IOException {
    Optional<String> family = Wire.readOptional(Wire::readString, in);
    Optional<String> baseFamily = Wire.readOptional(Wire::readString, in);
    Optional<String> model = Wire.readOptional(Wire::readString, in);
    Optional<String> size = Wire.readOptional(Wire::readString, in);
    Optional<String> variant = Wire.readOptional(Wire::readString, in);
    int developer = in.readVInt() - 1;
    return new ModelReference(family, baseFamily, model, size, variant,
        developer < 0 ? Optional.empty() : Optional.of(developers.get(developer)),
        Openness.ofLabel(Wire.readString(in)).orElseThrow(),
        Wire.readOptional(Wire::readString, in).map(PartialDate::parse));
  }

  private static void writeTopic(TopicScore topic, DataOutput out) throws IOException {
    Wire.writeString(topic.topic().name(), out);
    writeNumber(topic.score(), out);
    out.writeByte((byte) (topic.assigned() ? 1 : 0));
    Wire.writeList(topic.evidence(), TagsCodec::writeEvidence, out);
  }

  private static TopicScore readTopic(DataInput in) throws IOException {
    return new TopicScore(new Topic(Wire.readString(in)), readNumber(in), in.readByte() == 1,
        Wire.readList(TagsCodec::readEvidence, in));
  }

  private static void writeEvidence(Evidence evidence, DataOutput out) throws IOException {
    writePlace(evidence.path(), evidence.span(), evidence.codePoints(), evidence.surface(), out);
    writeNumber(evidence.weight(), out);
  }

  private static Evidence readEvidence(DataInput in) throws IOException {
    String path = Wire.readString(in);
    Span span = readSpan(in);
    return new Evidence(path, span, readCodePoints(span, in), Wire.readString(in), readNumber(in));
  }

  private static void writePlace(String path, Span span, Span codePoints, String surface, DataOutput out)
      throws IOException {
    Wire.writeString(path, out);
    writeSpan(span, out);
    out.writeByte((byte) (codePoints.equals(span) ? 0 : 1));
    if (!codePoints.equals(span)) {
      writeSpan(codePoints, out);
    }
    Wire.writeString(surface, out);
  }

  private static void writeSpan(Span span, DataOutput out) throws IOException {
    out.writeVInt(span.start());
    out.writeVInt(span.length());
  }

  private static Span readSpan(DataInput in) throws IOException {
    int start = in.readVInt();
    return new Span(start, start + in.readVInt());
  }

  /** The span in code points, which is left out where it is the same. */
  private static Span readCodePoints(Span span, DataInput in) throws IOException {
    return in.readByte() == 0 ? span : readSpan(in);
  }

  /** Scores are rounded when they are made, and such numbers take few bytes. Any other comes back bit for bit too. */
  private static void writeNumber(double number, DataOutput out) throws IOException {
    long steps = Math.round(number * STEPS);
    boolean rounded = steps >= 0
        && Double.doubleToRawLongBits(steps / STEPS) == Double.doubleToRawLongBits(number);
    out.writeVLong(rounded ? steps + 1 : 0);
    if (!rounded) {
      out.writeLong(Double.doubleToRawLongBits(number));
    }
  }

  private static double readNumber(DataInput in) throws IOException {
    long steps = in.readVLong();
    return steps > 0 ? (steps - 1) / STEPS : Double.longBitsToDouble(in.readLong());
  }
}
