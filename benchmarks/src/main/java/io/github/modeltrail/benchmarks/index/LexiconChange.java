package io.github.modeltrail.benchmarks.index;

import io.github.modeltrail.Tagger;
import io.github.modeltrail.index.DocumentTagger;
import io.github.modeltrail.lexicon.Developer;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.lexicon.LexiconText;
import io.github.modeltrail.topic.TopicClassifier;
import java.util.List;
import java.util.Locale;

/** What can be learned of one family, laid over the lexicon that comes with the library. */
enum LexiconChange {
  /** Its developer has moved to another country: every mention says something else. */
  FACT("""
      {"developer": {"name": "%s", "country": "CH", "type": "%s", "source": "own-knowledge", "corrects": true}}"""),
  /** It has a new release: few mentions mean it, but all have to be looked at. */
  RELEASE("""
      {"developer": {"name": "%s", "country": "%s", "type": "%s", "source": "own-knowledge"},
       "families": [{"name": "%s", "source": "own-knowledge",
         "releases": [{"name": "%4$s 77", "released": "2026-11", "openness": "open-weight"}]}]}""");

  private final String overlay;

  LexiconChange(String overlay) {
    this.overlay = overlay;
  }

  /** The tagger that knows it. */
  DocumentTagger of(String family) {
    Developer developer = Lexicon.bundled().family(family)
        .orElseThrow(() -> new IllegalArgumentException("the lexicon has no family " + family)).developer();
    String type = developer.type().label();
    String text = this == FACT ? overlay.formatted(developer.name(), type)
        : overlay.formatted(developer.name(), developer.country(), type, family);
    Lexicon changed = Lexicon.bundled().with(List.of(new LexiconText("change.json", text)));
    return Tagger.of(changed, TopicClassifier.bundled()).forIndex();
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
