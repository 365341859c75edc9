package io.github.modeltrail.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * What a tagger is made of, part by part, in a few bytes each: enough to see what another tagger has changed. Parts are
 * compared by 64-bit hashes; that a change goes unseen has odds of one in 10<sup>19</sup>.
 */
final class TaggerParts {
  private final Map<String, Group> groups;
  private final Map<String, Long> facts;

  /**
   * An anchor group.
   *
   * @param rules
   *          hash of its fingerprint
   * @param anchors
   *          hash of its anchors
   */
  private record Group(long rules, long anchors) {}

  private TaggerParts(Map<String, Group> groups, Map<String, Long> facts) {
    this.groups = groups;
    this.facts = facts;
  }

  static TaggerParts of(DocumentTagger tagger) {
    Map<String, Group> groups = new TreeMap<>();
    tagger.anchorGroups().forEach((name, group) -> groups.put(name,
        new Group(hash(group.fingerprint()), group.anchors().stream().mapToLong(TaggerParts::hash).sum())));
    Map<String, Long> facts = new TreeMap<>();
    tagger.facts().forEach((family, fingerprint) -> facts.put(family, hash(fingerprint)));
    return new TaggerParts(groups, facts);
  }

  /** The names of its anchor groups. */
  Set<String> groups() {
    return groups.keySet();
  }

  /** The groups that are not the same in both. */
  Set<String> changedGroups(TaggerParts other) {
    return changed(groups, other.groups);
  }

  /** Whether the rules of that group changed, or the group came or went. */
  boolean hasOtherRules(String group, TaggerParts other) {
    Group mine = groups.get(group);
    Group others = other.groups.get(group);
    return mine == null || others == null || mine.rules() != others.rules();
  }

  /** The families whose facts are not the same in both. */
  Set<String> changedFacts(TaggerParts other) {
    return changed(facts, other.facts);
  }

  private static <V> Set<String> changed(Map<String, V> some, Map<String, V> others) {
    Set<String> changed = new HashSet<>(some.keySet());
    changed.addAll(others.keySet());
    changed.removeIf(name -> Objects.equals(some.get(name), others.get(name)));
    return changed;
  }

  /** One hash of all. */
  String hash() {
    return Long.toHexString(hash(groups.toString() + facts));
  }

  byte[] written() throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeVInt(groups.size());
    for (Map.Entry<String, Group> group : groups.entrySet()) {
      Wire.writeString(group.getKey(), out);
      out.writeLong(group.getValue().rules());
      out.writeLong(group.getValue().anchors());
    }
    out.writeVInt(facts.size());
    for (Map.Entry<String, Long> family : facts.entrySet()) {
      Wire.writeString(family.getKey(), out);
      out.writeLong(family.getValue());
    }
    return out.toArrayCopy();
  }

  static TaggerParts read(BytesRef bytes) throws IOException {
    DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    Map<String, Group> groups = new TreeMap<>();
    for (int left = in.readVInt(); left > 0; left--) {
      groups.put(Wire.readString(in), new Group(in.readLong(), in.readLong()));
    }
    Map<String, Long> facts = new TreeMap<>();
    for (int left = in.readVInt(); left > 0; left--) {
      facts.put(Wire.readString(in), in.readLong());
    }
    return new TaggerParts(groups, facts);
  }

  private static long hash(String text) {
    return StringHelper.murmurhash3_x64_128(new BytesRef(text))[0];
  }
}
