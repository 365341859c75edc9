package io.github.modeltrail.benchmarks.speed;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.NoOutputs;
import org.apache.lucene.util.fst.Util;

/**
 * A tagger in the manner of SolrTextTagger: names as sequences of tokens in one finite-state transducer, each token of the
 * text a place where a name may start.
 */
final class LuceneTagger implements Engine {
  private static final int BETWEEN_TOKENS = 0;

  private final Analyzer analyzer = new StandardAnalyzer();
  private final FST<Object> names;
  private final FST.BytesReader reader;
  private final FST.Arc<Object> arc = new FST.Arc<>();
  private final List<BytesRefBuilder> tokens = new ArrayList<>();

  private LuceneTagger(List<String> names) throws IOException {
    TreeSet<BytesRef> sequences = new TreeSet<>();
    for (String name : names) {
      int count = tokens(name);
      if (count > 0) {
        sequences.add(sequence(count));
      }
    }
    FSTCompiler<Object> compiler =
        new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, NoOutputs.getSingleton()).build();
    IntsRefBuilder scratch = new IntsRefBuilder();
    for (BytesRef sequence : sequences) {
      compiler.add(Util.toIntsRef(sequence, scratch), NoOutputs.getSingleton().getNoOutput());
    }
    this.names = FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
    reader = this.names.getBytesReader();
  }

  static Engine of(List<String> names) {
    try {
      return new LuceneTagger(names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BytesRef sequence(int count) {
    BytesRefBuilder sequence = new BytesRefBuilder();
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        sequence.append((byte) BETWEEN_TOKENS);
      }
      sequence.append(tokens.get(i));
    }
    return sequence.toBytesRef();
  }

  /** Cuts a text into {@link #tokens} and says how many there are. */
  private int tokens(String text) throws IOException {
    int count = 0;
    try (TokenStream stream = analyzer.tokenStream("text", new StringReader(text))) {
      TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (count == tokens.size()) {
          tokens.add(new BytesRefBuilder());
        }
        tokens.get(count++).copyBytes(term.getBytesRef());
      }
      stream.end();
    }
    return count;
  }

  @Override
  public long run(BenchmarkText text) {
    try {
      int count = tokens(text.text());
      long found = 0;
      for (int at = 0; at < count;) {
        int length = longestAt(at, count);
        found += length > 0 ? 1 : 0;
        at += Math.max(1, length);
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int longestAt(int start, int count) throws IOException {
    names.getFirstArc(arc);
    int longest = 0;
    for (int at = start; at < count; at++) {
      if (at > start && names.findTargetArc(BETWEEN_TOKENS, arc, arc, reader) == null) {
        return longest;
      }
      if (!follow(tokens.get(at).get())) {
        return longest;
      }
      longest = arc.isFinal() ? at - start + 1 : longest;
    }
    return longest;
  }

  private boolean follow(BytesRef token) throws IOException {
    for (int i = 0; i < token.length; i++) {
      if (names.findTargetArc(token.bytes[token.offset + i] & 0xFF, arc, arc, reader) == null) {
        return false;
      }
    }
    return true;
  }
}
