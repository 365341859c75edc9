package io.github.modeltrail.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of names that resolution tells apart: listed ones by how safe they are, and those that no lexicon lists. */
enum NameKind {
  /** Safe alone. */
  ALONE,
  /** Safe alone in its own capitals. */
  CASED,
  /** A model only where the context speaks of models. */
  CONTEXT,
  /** A model only with a version. */
  VERSIONED,
  /** A bare version behind the whole name. */
  ECHO,
  /** A name with the shape of a model's. */
  UNLISTED,
  /** A name that contains a model's and means something else. */
  TRAP;

  static NameKind of(NameEntry entry) {
    return switch (entry.role()) {
      case LISTED -> switch (entry.safety()) {
        case ALONE -> ALONE;
        case CASED -> CASED;
        case CONTEXT -> CONTEXT;
        case VERSIONED -> VERSIONED;
      };
      case ECHO -> ECHO;
      case UNLISTED -> UNLISTED;
      case TRAP -> TRAP;
    };
  }

  /** The labels of all kinds, in their order. */
  static List<String> labels() {
    return Arrays.stream(values()).map(NameKind::label).toList();
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
