/** Stanford CoreNLP as an option: its tokens, sentences, rules and entities, and an annotator for its pipelines. */
module io.github.modeltrail.corenlp {
  requires transitive edu.stanford.nlp.corenlp;
  requires transitive io.github.modeltrail.core;
  requires static transitive org.jspecify;

  exports io.github.modeltrail.corenlp;
}
