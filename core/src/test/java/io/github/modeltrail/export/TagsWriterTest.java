package io.github.modeltrail.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.modeltrail.tags.DocumentTags;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.junit.jupiter.api.Test;

final class TagsWriterTest {
  private static final String LINE = """
      {"id":"a","kind":"preprint","lexicon":"1","topicModel":"1",\
      "mentions":[],"topics":[{"topic":"peft","score":0.25,"assigned":false}]}""";
  private static final DocumentTags TAGS =
      TagsReader.read(new BufferedReader(new StringReader(LINE)), "tags").findFirst().orElseThrow();

  @Test
  void everyDocumentIsALineAsTagsJsonHasIt() {
    StringWriter out = new StringWriter();
    TagsWriter writer = new TagsWriter(out);
    writer.write(TAGS);
    writer.write(TAGS);
    writer.flush();

    assertThat(TagsJson.line(TAGS)).isEqualTo(LINE);
    assertThat(out).hasToString(LINE + "\n" + LINE + "\n");
  }

  @Test
  void whatIsWrittenToIsLeftOpenAndNotFlushed() {
    FullDisk disk = new FullDisk(Integer.MAX_VALUE);
    TagsWriter writer = new TagsWriter(disk);
    writer.write(TAGS);
    writer.flush();

    assertThat(disk.taken).isEqualTo(LINE.length() + 1);
    assertThat(disk.disturbed).isFalse();
  }

  @Test
  void aFailureComesOutAsWhatItIs() {
    TagsWriter writer = new TagsWriter(new FullDisk(0));
    writer.write(TAGS);

    assertThatThrownBy(writer::flush).isInstanceOf(UncheckedIOException.class).hasMessageContaining("no room");
    assertThatThrownBy(() -> {
      for (int i = 0; i < 1000; i++) {
        writer.write(TAGS);
      }
    }).isInstanceOf(UncheckedIOException.class).hasMessageContaining("no room");
  }

  /** Takes so many characters, and notes when it is flushed or closed. */
  private static final class FullDisk extends Writer {
    private final int room;
    private int taken;
    private boolean disturbed;

    FullDisk(int room) {
      this.room = room;
    }

    @Override
    public void write(char[] units, int from, int count) throws IOException {
      if (count > room - taken) {
        throw new IOException("no room");
      }
      taken += count;
    }

    @Override
    public void flush() {
      disturbed = true;
    }

    @Override
    public void close() {
      disturbed = true;
    }
  }
}
