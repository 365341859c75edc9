package io.github.modeltrail.reader;

import io.github.modeltrail.reader.source.Head;
import io.github.modeltrail.reader.source.XmlHead;

/** Says of a source in which no format was found what it is, and what to do. */
final class UnknownFormat {
  private UnknownFormat() {}

  static String problem(Head head) {
    if (head.text().isBlank() && head.whole()) {
      return "it is empty";
    }
    String found = head.xml().map(XmlHead::root).map(root -> "XML whose first element is <" + root + ">")
        .or(() -> head.json().map(json -> "JSON with the keys " + json.keys().stream().sorted().limit(12).toList()))
        .orElse(head.binary() ? "binary data" : "text of no known form");
    return "no reader knows this form: it is " + found + "; name the format if it is one of those known";
  }
}
