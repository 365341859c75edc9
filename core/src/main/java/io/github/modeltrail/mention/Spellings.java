package io.github.modeltrail.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The ways people write one name: {@code DALL-E} also as {@code DALLE} and {@code DALL·E}, {@code ChatGPT} also as
 * {@code Chat-GPT}, any name that a version is glued to as {@code DINOv2}.
 *
 * <p>
 * Case, and which separator stands between two words, are left to the scan.
 */
final class Spellings {
  private static final Pattern BEFORE_ACRONYM =
      Pattern.compile("(?<=[\\p{Ll}])(?=(?:GPT|BERT|LM|LLaMA|Llama|CLIP|T5|Diffusion|Fold)$)");

  /** Tiers set as an index, which plain text glues to the name: {@code BERTbase}. */
  private static final List<String> GLUED_TIERS = List.of("base", "large");

  private Spellings() {}

  /** The name itself first, then its other spellings. */
  static Set<String> of(String name, FamilyVocabulary vocabulary) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(name);
    spellings.add(BEFORE_ACRONYM.matcher(name).replaceAll("-"));
    if (name.indexOf('-') > 0) {
      spellings.add(name.replace("-", ""));
      spellings.add(name.replace('-', '\u00B7'));
    }
    if (name.contains("fi") || name.contains("fl")) {
      spellings.add(name.replace("fi", "\uFB01").replace("fl", "\uFB02"));
    }
    if (takesGluedVersion(name)) {
      spellings.add(name + "v");
      GLUED_TIERS.stream().filter(vocabulary.words()::contains).forEach(tier -> spellings.add(name + tier));
    }
    return spellings;
  }

  private static boolean takesGluedVersion(String name) {
    char last = name.charAt(name.length() - 1);
    return Character.isLetter(last) && last < 0x250 && name.length() > 2;
  }
}
