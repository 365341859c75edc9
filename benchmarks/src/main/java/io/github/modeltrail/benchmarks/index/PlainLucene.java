package io.github.modeltrail.benchmarks.index;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.TextPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * What one writes with Lucene alone to search the same documents: every field of a document stored, texts analysed by
 * the standard analyzer with positions, keywords as terms. No tags, no identity of contents, one commit at the end.
 */
final class PlainLucene {
  private static final double BUFFER_MB = 64;
  private static final int BATCH = 64;

  private PlainLucene() {}

  static Object index(Path folder, Stream<Document> documents, int threads) throws IOException, InterruptedException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MB))) {
      Iterator<Document> each = documents.iterator();
      AtomicInteger numbers = new AtomicInteger();
      List<Thread> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(Thread.ofPlatform().start(() -> work(writer, each, numbers)));
      }
      for (Thread thread : running) {
        thread.join();
      }
      writer.commit();
      return folder;
    }
  }

  private static void work(IndexWriter writer, Iterator<Document> documents, AtomicInteger numbers) {
    List<Document> batch = batch(documents);
    while (!batch.isEmpty()) {
      for (Document document : batch) {
        try {
          writer.addDocument(fields(document, numbers.getAndIncrement()));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      batch = batch(documents);
    }
  }

  private static List<Document> batch(Iterator<Document> documents) {
    synchronized (documents) {
      List<Document> batch = new ArrayList<>(BATCH);
      while (batch.size() < BATCH && documents.hasNext()) {
        batch.add(documents.next());
      }
      return batch;
    }
  }

  private static org.apache.lucene.document.Document fields(Document document, int number) {
    var fields = new org.apache.lucene.document.Document();
    fields.add(new StringField("id", document.id(), Field.Store.YES));
    fields.add(new NumericDocValuesField("sequence", number));
    fields.add(new StringField("kind", document.kind().label(), Field.Store.YES));
    fields.add(new SortedDocValuesField("kind", new BytesRef(document.kind().label())));
    document.date().ifPresent(date -> addDate(fields, date));
    document.language().ifPresent(language -> fields.add(new StoredField("language", language)));
    document.source().ifPresent(source -> fields.add(new StoredField("source", source)));
    document.categories().forEach(value -> fields.add(new StringField("category", value, Field.Store.YES)));
    for (TextPart text : document.texts()) {
      fields.add(new TextField("text", text.text(), Field.Store.YES));
    }
    for (Section section : document.sections()) {
      fields.add(new StoredField("type", section.type().label()));
      section.heading().ifPresent(heading -> fields.add(new StoredField("heading", heading)));
    }
    document.contributors().forEach(contributor -> addContributor(fields, contributor));
    return fields;
  }

  private static void addDate(org.apache.lucene.document.Document fields, PartialDate date) {
    fields.add(new StoredField("date", date.toString()));
    fields.add(new IntPoint("day", Math.toIntExact(date.earliest().toEpochDay())));
    fields.add(new NumericDocValuesField("day", date.earliest().toEpochDay()));
  }

  private static void addContributor(org.apache.lucene.document.Document fields, Contributor contributor) {
    fields.add(new StoredField("role", contributor.role().label()));
    contributor.name().ifPresent(name -> fields.add(new StoredField("name", name)));
    contributor.organizationType().ifPresent(type -> fields.add(new StoredField("sector", type.label())));
    addText(fields, "organization", contributor.organization());
    contributor.country().ifPresent(country -> fields.add(new StringField("country", country, Field.Store.YES)));
  }

  private static void addText(org.apache.lucene.document.Document fields, String name, Optional<String> text) {
    text.ifPresent(value -> fields.add(new TextField(name, value, Field.Store.YES)));
  }
}
