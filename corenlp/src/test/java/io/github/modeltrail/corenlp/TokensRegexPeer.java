package io.github.modeltrail.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.CoreMapNodePattern;
import edu.stanford.nlp.ling.tokensregex.MultiPatternMatcher;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchResult;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.NodePatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.PatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.SequencePatternExpr;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.util.CoreMap;
import io.github.modeltrail.benchmarks.speed.PeerProvider;
import java.io.StringReader;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;

/**
 * CoreNLP's TokensRegex with a pattern for each name, on the tokens of PTBTokenizer, sentence by sentence as its annotators
 * go.
 *
 * <p>
 * Tokens are compared as plain strings, since only patterns of those are indexed: of regular expressions each would be
 * tried at each token.
 */
public final class TokensRegexPeer implements PeerProvider {
  private static final String OPTIONS = "untokenizable=noneKeep";
  private static final CoreLabelTokenFactory TOKENS = new CoreLabelTokenFactory(false);
  private static final WordToSentenceProcessor<CoreLabel> SPLITTER = new WordToSentenceProcessor<>();
  private static final int LITERAL = Pattern.LITERAL | Pattern.CASE_INSENSITIVE;
  private static final Comparator<SequenceMatchResult<?>> LEFTMOST_LONGEST =
      Comparator.<SequenceMatchResult<?>>comparingInt(SequenceMatchResult::start)
          .thenComparing(SequenceMatchResult::end, Comparator.reverseOrder());

  @Override
  public String name() {
    return "corenlp-tokensregex";
  }

  @Override
  public int every() {
    return 20;
  }

  @Override
  public ToLongFunction<String> matcher(List<String> names) {
    MultiPatternMatcher<CoreMap> matcher = TokenSequencePattern.getMultiPatternMatcher(
        names.stream().map(TokensRegexPeer::pattern).toList());
    return text -> sentences(text).stream()
        .mapToLong(sentence -> matcher.findNonOverlapping(sentence, LEFTMOST_LONGEST::compare).size()).sum();
  }

  private static List<List<CoreLabel>> sentences(String text) {
    return SPLITTER.process(new PTBTokenizer<>(new StringReader(text), TOKENS, OPTIONS).tokenize());
  }

  private static TokenSequencePattern pattern(String name) {
    List<PatternExpr> tokens = sentences(name).stream().flatMap(List::stream).map(TokensRegexPeer::token).toList();
    return TokenSequencePattern.compile(new SequencePatternExpr(tokens));
  }

  private static PatternExpr token(CoreLabel token) {
    return new NodePatternExpr(CoreMapNodePattern.valueOf(token.word(), LITERAL));
  }
}
