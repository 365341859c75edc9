package io.github.modeltrail.index;

import io.github.modeltrail.reader.CorpusEntry;
import io.github.modeltrail.reader.CorpusInput;
import io.github.modeltrail.reader.ReadOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/**
 * What an index needs after an accident or a new version of the library. The index must be open nowhere else for
 * writing.
 *
 * <p>
 * Texts cannot be made again from anything in the index, so a damaged part of them costs its documents, which the next
 * {@code add} of the same input brings back. Tags can: where they are damaged they are dropped and made again.
 */
public final class IndexCare {
  private final Path path;
  private final StorageErrors errors;

  private IndexCare(Path path) {
    this.path = path;
    this.errors = new StorageErrors(path);
  }

  /**
   * Care for the index in this folder.
   *
   * @throws IndexMissingException
   *           if there is none
   */
  public static IndexCare of(Path path) {
    if (!Files.isDirectory(path.resolve(OpenIndex.DOCUMENTS))) {
      throw new IndexMissingException(path, null);
    }
    return new IndexCare(path);
  }

  /** Looks at every byte of the index and changes nothing. */
  public CheckReport check() {
    return with(documents -> {
      List<String> problems = new ArrayList<>();
      long lost = lostIn(documents, problems);
      try (Directory tags = FSDirectory.open(path.resolve(OpenIndex.TAGS))) {
        lostIn(tags, problems);
      }
      return new CheckReport(problems, lost);
    });
  }

  /**
   * Drops what is damaged, so that the index can be opened again.
   *
   * @return what was wrong and what it cost
   */
  public CheckReport repair() {
    CheckReport found = check();
    if (!found.sound()) {
      with(documents -> {
        dropDamaged(documents);
        dropTags();
        return found;
      });
    }
    return found;
  }

  /**
   * Writes an index of an older format again in the present one; tags are made again by the next tagging. The old index
   * is there until the new one is whole.
   *
   * @return how many documents it holds; 0 if there was nothing to do
   */
  public long upgrade() {
    Path fresh = path.resolve("upgrading");
    Path old = path.resolve("old");
    return with(documents -> {
      try (Lock held = documents.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
        held.ensureValid();
        return StoreFormat.isCurrent(DirectoryReader.listCommits(documents).getLast().getUserData()) ? 0L
            : upgrade(documents, fresh, old);
      }
    });
  }

  private long upgrade(Directory documents, Path fresh, Path old) throws IOException {
    deleteAll(fresh);
    long count = copy(documents, fresh);
    dropTags();
    Files.move(path.resolve(OpenIndex.DOCUMENTS), old, StandardCopyOption.ATOMIC_MOVE);
    Files.move(fresh.resolve(OpenIndex.DOCUMENTS), path.resolve(OpenIndex.DOCUMENTS),
        StandardCopyOption.ATOMIC_MOVE);
    deleteAll(old);
    deleteAll(fresh);
    return count;
  }

  private long copy(Directory documents, Path fresh) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(documents); CorpusIndex target = CorpusIndex.create(fresh)) {
      int[] order = RowOrder.of(reader, IndexFields.SEQUENCE);
      DocumentRows rows = new DocumentRows(reader);
      CorpusInput all = CorpusInput.of(() -> IntStream.of(order).mapToObj(row -> document(rows, row)));
      return target.add(Stream.of(all), AddOptions.defaults()).added();
    }
  }

  private CorpusEntry document(DocumentRows rows, int row) {
    try {
      return CorpusEntry.of(new ReadOutcome.Success(rows.document(row)));
    } catch (IOException e) {
      throw errors.unchecked(e);
    }
  }

  private static long lostIn(Directory directory, List<String> problems) throws IOException {
    try (CheckIndex check = new CheckIndex(directory)) {
      CheckIndex.Status status = check.checkIndex();
      if (!status.clean) {
        problems.add(directory + ": "
            + (status.missingSegments
                ? "its list of parts cannot be read; delete the folder of the index and build it again"
                : status.numBadSegments + " damaged parts with " + status.totLoseDocCount + " entries"));
      }
      return status.totLoseDocCount;
    } catch (IndexNotFoundException e) {
      return 0;
    }
  }

  private static void dropDamaged(Directory documents) throws IOException {
    try (CheckIndex check = new CheckIndex(documents)) {
      CheckIndex.Status status = check.checkIndex();
      if (!status.clean && !status.missingSegments) {
        check.exorciseIndex(status);
      }
    }
  }

  private interface Work<T> {
    T on(Directory documents) throws IOException;
  }

  private <T> T with(Work<T> work) {
    try (Directory documents = FSDirectory.open(path.resolve(OpenIndex.DOCUMENTS))) {
      return work.on(documents);
    } catch (IOException e) {
      throw errors.unchecked(e);
    }
  }

  /** Leaves the folder, which those who have the index open for reading look into when they refresh. */
  private void dropTags() throws IOException {
    deleteAll(path.resolve(OpenIndex.TAGS));
    Files.createDirectory(path.resolve(OpenIndex.TAGS));
  }

  private void deleteAll(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw errors.unchecked(e);
    }
  }
}
