package io.github.modeltrail.mention;

/**
 * Which classes of cues stand around a name, a bit for each class.
 *
 * @param before
 *          those before it in its sentence
 * @param after
 *          those behind it in its sentence
 * @param near
 *          those within reach
 */
record CuesAround(long before, long after, long near) {

  boolean isBefore(CueClass cueClass) {
    return cueClass.in(before);
  }

  /** Whether a cue of the class stands behind the name in its sentence. */
  boolean isAfter(CueClass cueClass) {
    return cueClass.in(after);
  }

  /** Whether a cue of the class stands within reach of the name. */
  boolean isNear(CueClass cueClass) {
    return cueClass.in(near);
  }
}
