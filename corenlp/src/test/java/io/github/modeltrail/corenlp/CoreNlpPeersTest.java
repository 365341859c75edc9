package io.github.modeltrail.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.modeltrail.benchmarks.speed.PeerProvider;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** CoreNLP beside the scanner: found by the speed benchmark, and finding what it is asked for. */
class CoreNlpPeersTest {
  private static final List<String> NAMES =
      List.of("bert", "llama", "gpt-3.5", "gpt-3.5-turbo", "claude", "claude 3", "claude 3 opus", "opus clip",
          "yi (34b)");

  @Test
  void theBenchmarkFindsThem() {
    assertThat(PeerProvider.all()).extracting(PeerProvider::name).containsExactly("corenlp-regexner",
        "corenlp-tokensregex");
  }

  @ParameterizedTest
  @MethodSource("peers")
  void findsNamesInEitherCase(PeerProvider peer) {
    assertThat(count(peer, "We compare BERT with Llama and gpt-3.5 on two tasks. bert is slower.")).isEqualTo(4);
  }

  @ParameterizedTest
  @MethodSource("peers")
  void findsNamesOfSeveralTokensAndSigns(PeerProvider peer) {
    assertThat(count(peer, "Both Claude 3 and Yi (34B) were asked; Claude 3 was quicker.")).isEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource("peers")
  void takesTheLongestOfNamesThatStartTogether(PeerProvider peer) {
    assertThat(count(peer, "The judge is Claude 3 Opus, not GPT-3.5-turbo.")).isEqualTo(2);
  }

  @Test
  void takesTheLeftmostOfOverlappingNames() {
    ToLongFunction<String> matcher = new TokensRegexPeer().matcher(List.of("one two", "two three four", "four five"));

    assertThat(matcher.applyAsLong("zero one two three four five six")).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("peers")
  void findsNothingWithinWordsNorWhereNothingIs(PeerProvider peer) {
    assertThat(count(peer, "Bertram herds llamas.")).isZero();
    assertThat(count(peer, "")).isZero();
    assertThat(count(peer, " \n\n ")).isZero();
  }

  @ParameterizedTest
  @MethodSource("peers")
  void countsEachTextByItself(PeerProvider peer) {
    ToLongFunction<String> matcher = peer.matcher(NAMES);

    assertThat(List.of("BERT, again BERT.", "nothing", "Llama").stream().mapToLong(matcher)).containsExactly(2L, 0L,
        1L);
  }

  static List<PeerProvider> peers() {
    return PeerProvider.all().toList();
  }

  private static long count(PeerProvider peer, String text) {
    return peer.matcher(NAMES).applyAsLong(text);
  }
}
