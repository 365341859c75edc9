package io.github.modeltrail.corenlp;

import io.github.modeltrail.benchmarks.speed.PeerProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * CoreNLP's RegexNER in a pipeline that does nothing else but cut tokens, each name an entity of a kind of its own. Of
 * overlapping names it takes the longest, wherever it starts.
 */
public final class RegexNerPeer implements PeerProvider {
  @Override
  public String name() {
    return "corenlp-regexner";
  }

  @Override
  public int every() {
    return 20;
  }

  @Override
  public ToLongFunction<String> matcher(List<String> names) {
    try {
      RegexNerRival rival =
          new RegexNerRival(names.stream().collect(Collectors.toMap(name -> name, name -> name)), true);
      return text -> rival.find(text).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
