/** A small corpus in every supported format, with gold annotations. */
module io.github.modeltrail.samples {
  requires static transitive org.jspecify;

  exports io.github.modeltrail.samples;
}
