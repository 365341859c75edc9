package io.github.modeltrail.benchmarks.speed;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.namefind.DictionaryNameFinder;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.StringList;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** What cuts a text into tokens first. */
final class TokenPeers {
  private TokenPeers() {}

  /** OpenNLP's DictionaryNameFinder on the tokens of its SimpleTokenizer, letter case ignored. */
  static Engine openNlp(List<String> names) {
    Dictionary dictionary = new Dictionary(false);
    names.forEach(name -> dictionary.put(new StringList(SimpleTokenizer.INSTANCE.tokenize(name))));
    DictionaryNameFinder finder = new DictionaryNameFinder(dictionary);
    return text -> finder.find(SimpleTokenizer.INSTANCE.tokenize(text.text())).length;
  }

  /** Lucene's StandardTokenizer alone: what a search that starts with tokens pays before it starts. */
  static Engine standardTokenizer() {
    StandardTokenizer tokenizer = new StandardTokenizer();
    CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
    return text -> {
      try {
        tokenizer.setReader(new StringReader(text.text()));
        tokenizer.reset();
        long units = 0;
        while (tokenizer.incrementToken()) {
          units += term.length();
        }
        tokenizer.end();
        tokenizer.close();
        return units;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
