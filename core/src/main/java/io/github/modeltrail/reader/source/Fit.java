package io.github.modeltrail.reader.source;

/** How well the beginning of a source fits a format. */
public enum Fit {
  /** It is something else. */
  NO,
  /** It can be this format if no other is surer: the file's name may decide, else the order of the readers. */
  POSSIBLE,
  /** It is this format and no other. */
  SURE
}
