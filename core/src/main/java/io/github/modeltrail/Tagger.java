package io.github.modeltrail;

import io.github.modeltrail.TaggingOutcome.Stage;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.index.CorpusIndex;
import io.github.modeltrail.index.DocumentTagger;
import io.github.modeltrail.lexicon.Lexicon;
import io.github.modeltrail.mention.MentionRecognizer;
import io.github.modeltrail.reader.Corpus;
import io.github.modeltrail.reader.ReadFailure;
import io.github.modeltrail.reader.ReadOutcome;
import io.github.modeltrail.tags.DocumentTags;
import io.github.modeltrail.topic.TopicClassifier;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Says of a document which AI models it mentions and which topics it works on.
 *
 * <pre>{@code
 * Tagger tagger = Tagger.bundled();
 * DocumentTags tags = tagger.tag(Document.of("example", "We fine-tune Qwen2.5-7B with LoRA."));
 * }</pre>
 *
 * <p>
 * Immutable and thread-safe: make one and keep it.
 */
public final class Tagger {
  private final Lexicon lexicon;
  private final MentionRecognizer recognizer;
  private final TopicClassifier classifier;

  private Tagger(Lexicon lexicon, TopicClassifier classifier, MentionRecognizer recognizer) {
    this.lexicon = lexicon;
    this.recognizer = recognizer;
    this.classifier = classifier;
  }

  /** A tagger with the lexicon and the topics that come with the library. */
  public static Tagger bundled() {
    CompletableFuture<TopicClassifier> classifier = CompletableFuture.supplyAsync(TopicClassifier::bundled);
    return of(Lexicon.bundled(), classifier.join());
  }

  /** A tagger with a lexicon and topics of one's own. */
  public static Tagger of(Lexicon lexicon, TopicClassifier classifier) {
    return of(lexicon, classifier, MentionRecognizer.of(lexicon));
  }

  /**
   * A tagger with a recognizer of one's own, such as one with rules.
   *
   * @param lexicon
   *          the lexicon that the recognizer was made of
   */
  public static Tagger of(Lexicon lexicon, TopicClassifier classifier, MentionRecognizer recognizer) {
    return new Tagger(lexicon, classifier, recognizer);
  }

  /**
   * Tags a corpus document by document, in the order of the corpus and the same for any number of threads. Lazy: documents
   * are read as the stream is consumed; close it to stop early. A document that cannot be read or tagged is an outcome of
   * its own.
   *
   * @param threads
   *          number of threads that read and tag, at least 1
   */
  public Stream<TaggingOutcome> tag(Corpus corpus, int threads) {
    return corpus.outcomes(threads, this::outcome);
  }

  /**
   * The tags of all documents of an index, in the order in which they came in: the same as tagging each of them, but only
   * those that can have a tag are read. Tags that the index keeps and that are up to date are not made again.
   *
   * @param threads
   *          number of threads that tag, at least 1
   * @return a lazy stream, to be closed
   */
  public Stream<DocumentTags> tag(CorpusIndex index, int threads) {
    return index.tag(forIndex(), threads);
  }

  /** This tagger as an index uses it, to tag documents as they are added or to bring kept tags up to date. */
  public DocumentTagger forIndex() {
    return new IndexTagger(lexicon, recognizer, classifier);
  }

  private TaggingOutcome outcome(ReadOutcome read) {
    return switch (read) {
      case ReadOutcome.Failure(ReadFailure failure) -> new TaggingOutcome.Failed(Stage.READ, failure);
      case ReadOutcome.Success(Document document) -> outcome(document);
    };
  }

  private TaggingOutcome outcome(Document document) {
    try {
      return new TaggingOutcome.Tagged(tag(document));
    } catch (RuntimeException e) {
      // Tagging fails for no text by design; should it ever, a run of a million documents must not end with it.
      return new TaggingOutcome.Failed(Stage.TAG, new ReadFailure(document.source().orElse(""),
          Optional.of(document.id()), "tagging failed: " + e, OptionalInt.empty(), OptionalInt.empty()));
    }
  }

  /** All tags of a document. */
  public DocumentTags tag(Document document) {
    return new DocumentTags(document.id(), document.kind(), document.date(), lexicon.version(), classifier.version(),
        recognizer.recognize(document), classifier.classify(document));
  }
}
