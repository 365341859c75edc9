/** Which AI models does a text mention, who made them, are they open, are they used, and what is the work about? */
module io.github.modeltrail.core {
  requires com.ctc.wstx;
  requires io.github.modeltrail.lexicons;
  requires java.management;
  requires java.xml;
  requires org.apache.commons.compress;
  requires org.apache.commons.csv;
  requires org.apache.commons.statistics.descriptive;
  requires org.apache.commons.statistics.distribution;
  requires org.apache.commons.statistics.inference;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.core;
  requires org.apache.lucene.facet;
  requires org.apache.lucene.highlighter;
  requires org.apache.lucene.memory;
  requires org.apache.lucene.queries;
  requires org.apache.lucene.queryparser;
  requires org.apache.opennlp.tools;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires static transitive org.jspecify;
  requires org.jsoup;
  requires tools.jackson.databind;

  exports io.github.modeltrail;
  exports io.github.modeltrail.analysis;
  exports io.github.modeltrail.analysis.activity;
  exports io.github.modeltrail.analysis.shock;
  exports io.github.modeltrail.analysis.statistics;
  exports io.github.modeltrail.analysis.table;
  exports io.github.modeltrail.document;
  exports io.github.modeltrail.evaluation;
  exports io.github.modeltrail.export;
  exports io.github.modeltrail.index;
  exports io.github.modeltrail.lexicon;
  exports io.github.modeltrail.mention;
  exports io.github.modeltrail.reader;
  exports io.github.modeltrail.reader.option;
  exports io.github.modeltrail.scan;
  exports io.github.modeltrail.tags;
  exports io.github.modeltrail.text;
  exports io.github.modeltrail.topic;

  uses javax.xml.stream.XMLInputFactory;

  // A package is exported as soon as it holds a public type.
}
