package io.github.modeltrail.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.Tagger;
import io.github.modeltrail.TaggingOutcome;
import io.github.modeltrail.index.AddOptions;
import io.github.modeltrail.index.CorpusIndex;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.mention.MentionRecognizer;
import io.github.modeltrail.reader.Corpus;
import io.github.modeltrail.tags.DocumentTags;
import io.github.modeltrail.topic.TopicClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The law of the index holds with rules and segments too: tags through it are those of a full scan. */
class IndexWithRulesTest {
  private static final String DOCUMENTS = """
      {"id":"a","sections":[{"type":"body","text":"We use GPT-4 in the laboratory."}]}
      {"id":"b","sections":[{"type":"body","text":"The falcon flew away over the valley."}]}
      {"id":"c","sections":[{"type":"body","text":"Nothing at all."}]}
      {"id":"d","sections":[{"type":"body","text":"Prof. Claude prompts Qwen2.5-7B, e.g. for labels. It works."}]}
      """;

  @Test
  void tagsThroughTheIndexAreThoseOfAFullScanBeforeAndAfterRulesChange(@TempDir Path folder) throws IOException {
    Tagger before = tagger(TokenRules.bundled());
    Tagger after = tagger(TokenRules.bundled().and("more.rules", """
        { name: "our bird", pattern: ( [{asked:yes} & {model:Falcon}] /flew/ ), result: "accept" }
        { name: "not in the laboratory", pattern: ( $THIS /in/ /the/ /laboratory/ ), result: "reject" }
        """));
    Path file = Files.writeString(folder.resolve("documents.jsonl"), DOCUMENTS);
    try (CorpusIndex index = CorpusIndex.create(folder.resolve("index")); Corpus corpus = Corpus.open(file)) {
      index.addAll(corpus, AddOptions.defaults().withTagger(before.forIndex()));

      assertThat(tags(index, before)).isEqualTo(scan(file, before));
      assertThat(tags(index, after)).isEqualTo(scan(file, after)).isNotEqualTo(scan(file, before));
    }
  }

  private static List<DocumentTags> scan(Path file, Tagger tagger) throws IOException {
    try (Corpus corpus = Corpus.open(file); Stream<TaggingOutcome> outcomes = tagger.tag(corpus, 1)) {
      return outcomes.map(TaggingOutcome.Tagged.class::cast).map(TaggingOutcome.Tagged::tags).toList();
    }
  }

  private static Tagger tagger(TokenRules rules) {
    Lexicon lexicon = Lexicon.bundled();
    return Tagger.of(lexicon, TopicClassifier.bundled(),
        MentionRecognizer.of(lexicon).withSegmenter(StanfordSegmenter.english()).withReview(rules));
  }

  private static List<DocumentTags> tags(CorpusIndex index, Tagger tagger) {
    try (Stream<DocumentTags> tags = tagger.tag(index, 1)) {
      return tags.toList();
    }
  }
}
