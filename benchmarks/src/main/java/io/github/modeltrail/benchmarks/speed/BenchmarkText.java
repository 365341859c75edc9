package io.github.modeltrail.benchmarks.speed;

import io.github.modeltrail.document.Document;

/** A text, and the document that is nothing but this text. */
record BenchmarkText(String text, Document document) {
  static BenchmarkText of(String text) {
    return new BenchmarkText(text, Document.of("benchmark", text));
  }
}
