package io.github.modeltrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewCommandTest {
  private static final String TEXT = "😀 We fine-tune GPT-4o with LoRA <b>&amp; more</b><script>alert(1)</script>.";

  @TempDir
  private Path folder;

  @Test
  void marksMentionsInPlaceWithTheirFacts() throws IOException {
    Element text = text(view(""));
    Element mark = text.select("mark.used").first();
    assertThat(mark).isNotNull();
    assertThat(mark.ownText()).isEqualTo("GPT-4o");
    assertThat(mark.select(".facts").text()).contains("GPT", "OpenAI", "US", "confidence");
    assertThat(mark.attr("tabindex")).isEqualTo("0");
  }

  @Test
  void leavesTheTextAsItIs() throws IOException {
    Document page = view("");
    Element text = text(page);
    text.select(".facts").remove();
    assertThat(text.wholeText()).isEqualTo(TEXT);
    assertThat(page.select("script")).hasSize(1).noneMatch(script -> script.data().contains("alert("));
  }

  @Test
  void marksTheEvidenceForTopics() throws IOException {
    assertThat(view("").select("mark.evidence .facts").text()).contains("topic peft");
  }

  @Test
  void showsTheDocumentAskedFor() throws IOException {
    assertThat(view("--id=b").select("article")).hasSize(1);
    CommandRun run = CommandRun.of("view", folder.resolve("in.jsonl"), "--id=c", "-o", folder.resolve("none.html"));
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("no document to show with the id c");
  }

  private static Element text(Document page) {
    Element text = page.select("article p.text").first();
    assertThat(text).isNotNull();
    return text;
  }

  private Document view(String option) throws IOException {
    Path input = Files.writeString(folder.resolve("in.jsonl"),
        "{\"id\":\"a\",\"title\":\"LoRA adapters for parameter-efficient "
            + "fine-tuning\",\"sections\":[{\"type\":\"abstract\",\"text\":\"" + TEXT
            + "\"}]}\n{\"id\":\"b\",\"title\":\"B\"}\n");
    Path page = folder.resolve("view.html");
    CommandRun run = option.isEmpty() ? CommandRun.of("view", input, "-o", page)
        : CommandRun.of("view", input, option, "-o", page);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return Jsoup.parse(Files.readString(page));
  }
}
