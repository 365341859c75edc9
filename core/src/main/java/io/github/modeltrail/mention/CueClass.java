package io.github.modeltrail.mention;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The classes of words and phrases in the resource {@code context-cues.tsv}, where each has its name in small letters. */
enum CueClass {
  /** Words of texts on AI, other fields' texts included. */
  AI,
  /** Words that only texts on AI models have. */
  STRONGAI,
  /** Words behind a model's name: {@code model}, {@code checkpoint}. */
  MODELNOUN,
  /** Words before a model's name: {@code using}, {@code outperforms}. */
  MODELVERB,
  /** Words of fields in which the names mean something else. */
  OFFMEANING,
  ARTICLE,
  SURNAME,
  PERSONCUE,
  DATASET,
  TECHWORD,
  EVALVERB,
  /** Words tied to a model's name by a hyphen: {@code -based}. */
  TIEDWORD,
  USAGE_OWN,
  USAGE_EXAMPLE,
  USAGE_BACKGROUND,
  USAGE_RESULT,
  USAGE_CLAIM,
  USAGE_TRAINING,
  USAGE_CITATION,
  USAGE_POLICYTALK,
  USAGE_OTHERS,
  USAGE_SURVEY;

  /** The class of that name; empty if there is none. */
  static Optional<CueClass> ofLabel(String label) {
    return Arrays.stream(values()).filter(cueClass -> cueClass.label().equals(label)).findFirst();
  }

  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether its phrases are looked for in the whole context, and not in the words beside a name only. */
  boolean isOfContext() {
    return this == AI || this == STRONGAI || this == OFFMEANING || compareTo(USAGE_OWN) >= 0;
  }

  /** Whether a set of classes, a bit for each, holds this one. */
  boolean in(long classes) {
    return (classes & bit()) != 0;
  }

  long bit() {
    return 1L << ordinal();
  }
}
