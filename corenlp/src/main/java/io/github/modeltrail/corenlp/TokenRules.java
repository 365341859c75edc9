package io.github.modeltrail.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.Env;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.TextPart;
import io.github.modeltrail.mention.Consideration;
import io.github.modeltrail.mention.MentionReview;
import io.github.modeltrail.mention.Opinion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Rules in the TokensRegex language that overrule the recognizer: whether a name is a model's, and whether the document
 * uses the model.
 *
 * <pre>
 * $OWN = "/we|our/"
 * { name: "own work trains it", pattern: ( $OWN []{0,6} /fine-?tuned?|trained?/ []{0,4} $THIS ), result: "used" }
 * { name: "a river",            pattern: ( $THIS /river|valley/ ),                               result: "reject" }
 * </pre>
 *
 * <p>
 * Each name that the recognizer has weighed is asked about by itself; in its sentence it is one token, which
 * {@code $THIS} stands for, while {@code $MODEL} stands for any name that was weighed. A rule holds where its pattern is
 * found in the sentence. {@code accept} and {@code reject} settle whether the name is a model's, {@code used} and
 * {@code named} whether the place shows that the document uses the model; a rule with a {@code weight} does not settle but
 * shifts the log-odds by it. Of several rules that would settle a question the one of highest {@code priority} does, then
 * one of the file that was added last, then the one that stands first. The module's README describes the language.
 *
 * <p>
 * Immutable and thread-safe. Rules cost: each is matched against each sentence that holds a name, once for each name.
 */
public final class TokenRules implements MentionReview {
  /** Files of rules may have this many bytes. */
  public static final int MOST_BYTES = 1 << 20;

  private static final String BUNDLED = "modeltrail.rules";
  private static final double FARTHEST = 1e-6;

  private final List<Source> sources;
  private final List<TokenRule> rules;

  /** A file of rules as it was read. */
  private record Source(String name, String text) {}

  /** Gives the sentences of a text, each as its tokens. */
  interface Sentences {
    List<List<CoreLabel>> of(TextPart part);
  }

  private TokenRules(List<Source> sources) {
    this.sources = List.copyOf(sources);
    Env env = RuleReader.environment(RuleKeys.BY_NAME);
    env.bind("$THIS", "[{asked:yes}]");
    env.bind("$MODEL", "[{model:/.+/}]");
    List<TokenRule> all = new ArrayList<>();
    for (Source source : sources) {
      all.addAll(0, RuleReader.read(source.name(), source.text(), env));
    }
    all.sort(Comparator.comparingDouble(TokenRule::priority).reversed());
    rules = List.copyOf(all);
  }

  /** No rules, to begin with. */
  public static TokenRules none() {
    return new TokenRules(List.of());
  }

  /** The rules that come with this module. */
  public static TokenRules bundled() {
    try (InputStream in = Objects.requireNonNull(TokenRules.class.getResourceAsStream(BUNDLED), BUNDLED)) {
      return new TokenRules(List.of(new Source(BUNDLED, new String(in.readAllBytes(), StandardCharsets.UTF_8))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The rules of a file alone.
   *
   * @throws RuleFileException
   *           if it is no file of rules
   */
  public static TokenRules read(Path file) throws IOException {
    return none().and(file);
  }

  /**
   * These rules and those of a file, which come before these and may use the variables that these set.
   *
   * @throws RuleFileException
   *           if it is no file of rules
   */
  public TokenRules and(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new RuleFileException(file.toString(), 1, 1,
          "has " + Files.size(file) + " bytes; a file of rules may have " + MOST_BYTES, null);
    }
    return and(file.toString(), Files.readString(file));
  }

  /** These rules and those of a text; {@code name} stands for it in messages. */
  TokenRules and(String name, String text) {
    List<Source> more = new ArrayList<>(sources);
    more.add(new Source(name, text));
    return new TokenRules(more);
  }

  /** The names of the rules in the order in which they are asked. */
  public List<String> names() {
    return rules.stream().map(TokenRule::name).toList();
  }

  @Override
  public String version() {
    return "TokensRegex 4.5.10 " + UUID.nameUUIDFromBytes(sources.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public List<Opinion> review(Document document, List<Consideration> considered) {
    return review(document, considered, part -> StanfordSegmenter.english().sentences(part.text()));
  }

  /** The same on sentences that are there already, with whatever CoreNLP knows of their tokens. */
  List<Opinion> review(Document document, List<Consideration> considered, Sentences sentences) {
    return new RuleReview(rules, document, considered, sentences).opinions();
  }

  /** The probability that a shift of its log-odds makes of one. */
  static double shifted(double probability, double logOdds) {
    double inside = Math.min(1 - FARTHEST, Math.max(FARTHEST, probability));
    return 1 / (1 + Math.exp(-(Math.log(inside / (1 - inside)) + logOdds)));
  }
}
