package io.github.modeltrail.benchmarks.mention;

import io.github.modeltrail.benchmarks.mention.Counts.Found;
import io.github.modeltrail.benchmarks.mention.GoldFile.Passage;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.lexicon.LexiconName;
import io.github.modeltrail.lexicon.ModelFamily;
import io.github.modeltrail.lexicon.ModelRelease;
import io.github.modeltrail.scan.NameScanner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.namefind.DictionaryNameFinder;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.StringList;

/** What simpler systems find with the same names: a lookup in any case, one in the right case, and OpenNLP's. */
public final class DictionaryRivals {
  private final List<String> names = new ArrayList<>();
  private final Map<String, String> familyByName = new LinkedHashMap<>();
  private final NameScanner scanner;
  private final DictionaryNameFinder openNlp;

  /** Rivals that know all names of a lexicon. */
  public DictionaryRivals(Lexicon lexicon) {
    for (ModelFamily family : lexicon.families()) {
      for (LexiconName name : family.names()) {
        add(name.text(), family);
      }
      for (ModelRelease release : family.releases()) {
        add(release.name(), family);
        release.aliases().forEach(alias -> add(alias, family));
      }
    }
    scanner = NameScanner.of(names);
    Dictionary dictionary = new Dictionary(true);
    names.forEach(name -> dictionary.put(new StringList(SimpleTokenizer.INSTANCE.tokenize(name))));
    openNlp = new DictionaryNameFinder(dictionary);
  }

  /** The names, and by each the key of the family that it means. */
  public Map<String, String> familyByName() {
    return Collections.unmodifiableMap(familyByName);
  }

  private void add(String name, ModelFamily family) {
    if (!name.isBlank() && familyByName.putIfAbsent(name, GoldFile.key(family.name())) == null) {
      names.add(name);
    }
  }

  List<Found> anyCase(Passage passage) {
    List<Found> found = new ArrayList<>();
    scanner.scan(passage.text(), (start, end, name) -> found
        .add(new Found(new io.github.modeltrail.text.Span(start, end), family(names.get(name)), true)));
    return found;
  }

  List<Found> rightCase(Passage passage) {
    List<Found> found = new ArrayList<>();
    scanner.scan(passage.text(), (start, end, name) -> {
      if (passage.text().startsWith(names.get(name), start)) {
        found.add(new Found(new io.github.modeltrail.text.Span(start, end), family(names.get(name)), true));
      }
    });
    return found;
  }

  List<Found> openNlp(Passage passage) {
    opennlp.tools.util.Span[] places = SimpleTokenizer.INSTANCE.tokenizePos(passage.text());
    String[] tokens = opennlp.tools.util.Span.spansToStrings(places, passage.text());
    List<Found> found = new ArrayList<>();
    for (opennlp.tools.util.Span hit : openNlp.find(tokens)) {
      int start = places[hit.getStart()].getStart();
      int end = places[hit.getEnd() - 1].getEnd();
      found.add(new Found(new io.github.modeltrail.text.Span(start, end), family(passage.text().substring(start, end)),
          true));
    }
    return found;
  }

  private String family(String name) {
    return familyByName.getOrDefault(name, "");
  }
}
