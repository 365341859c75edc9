/** The facts about models and topics, as data. */
module io.github.modeltrail.lexicons {
  requires static transitive org.jspecify;

  exports io.github.modeltrail.lexicons;
}
