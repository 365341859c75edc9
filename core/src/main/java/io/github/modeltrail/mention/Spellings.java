package io.github.modeltrail.mention;

import io.github.modeltrail.text.Folding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The ways people write one name: {@code DALL-E} also as {@code DALLE} and {@code DALL·E}, {@code ChatGPT} also as
 * {@code Chat-GPT}, any name that a version is glued to as {@code DINOv2}.
 *
 * <p>
 * Case, and which separator stands between two words, are left to the scan.
 */
final class Spellings {
  /** Ends of names that people set apart besides the names of families. */
  private static final Set<String> ENDS = Set.of("gpt", "bert", "lm", "clip", "t5", "diffusion", "fold");

  /** Tiers set as an index, which plain text glues to the name: {@code BERTbase}. */
  private static final List<String> GLUED_TIERS = List.of("base", "large");

  private Spellings() {}

  /** The name itself first, then its other spellings. */
  static Set<String> of(String name, FamilyVocabulary vocabulary, Predicate<String> families) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(name);
    spellings.add(withEndApart(name, families));
    if (name.indexOf('-') > 0) {
      spellings.add(name.replace("-", ""));
      spellings.add(name.replace('-', '\u00B7'));
    }
    spellings.add(withLigatures(Folding.fold(name)));
    if (takesGluedVersion(name)) {
      spellings.add(name + "v");
      GLUED_TIERS.stream().filter(vocabulary.words()::contains).forEach(tier -> spellings.add(name + tier));
    }
    return spellings;
  }

  /** As typeset text has it, where PDF or copying left the letters joined. */
  private static String withLigatures(String name) {
    return name.replace("ffi", "\uFB03").replace("ffl", "\uFB04").replace("ff", "\uFB00").replace("fi", "\uFB01")
        .replace("fl", "\uFB02");
  }

  /** The name with a hyphen before a model's name that ends it: {@code Code-Qwen}, {@code Bio-GPT}. */
  private static String withEndApart(String name, Predicate<String> families) {
    for (int at = 1; at < name.length() - 1; at++) {
      if (Character.isLowerCase(name.charAt(at - 1)) && Character.isUpperCase(name.charAt(at))) {
        String end = Folding.fold(name.substring(at));
        if (ENDS.contains(end) || (end.length() > 3 && families.test(end))) {
          return name.substring(0, at) + "-" + name.substring(at);
        }
      }
    }
    return name;
  }

  private static boolean takesGluedVersion(String name) {
    char last = name.charAt(name.length() - 1);
    return Character.isLetter(last) && last < 0x250 && name.length() > 2;
  }
}
