/** A small corpus in every supported format, with gold annotations. */
module io.github.modeltrail.samples {
  requires static transitive org.jspecify;

  // A package is exported as soon as it holds a public type.
}
