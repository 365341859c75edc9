package io.github.modeltrail.corenlp;

import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.AnnotationExtractRule;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.ling.tokensregex.parser.ParseException;
import edu.stanford.nlp.ling.tokensregex.parser.TokenSequenceParser;
import edu.stanford.nlp.ling.tokensregex.types.Expressions;
import edu.stanford.nlp.ling.tokensregex.types.Value;
import io.github.modeltrail.corenlp.RuleStatements.RuleStatement;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads a file of rules with CoreNLP's own parser, and sees that each rule says what it can say. */
final class RuleReader {
  private static final Set<String> FIELDS =
      new TreeSet<>(Set.of("name", "ruleType", "pattern", "result", "priority", "weight", "active"));
  private static final String LAST = "modeltrail_last";
  private static final String NO_STATEMENT =
      "this begins neither a rule { ... } nor an assignment such as $NAME = \"/one|two/\"";
  private static final Pattern TOKEN = Pattern.compile("\\s*(?:[$\\w]+|\\S)");
  private static final Pattern PLACE = Pattern.compile("at line (\\d+), column (\\d+)");
  private static final Pattern NAMED = Pattern.compile("[$A-Za-z_]\\w*$");

  private final String file;
  private final RuleStatement statement;
  private final Env env;

  private RuleReader(String file, RuleStatement statement, Env env) {
    this.file = file;
    this.statement = statement;
    this.env = env;
  }

  /** What every file starts with: patterns that do not mind capitals, and these keys of tokens. */
  static Env environment(Map<String, Class<?>> keys) {
    Env env = TokenSequencePattern.getNewEnv();
    env.setDefaultStringPatternFlags(Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    env.setDefaultStringMatchFlags(Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    env.bind("true", Expressions.TRUE);
    env.bind("false", Expressions.FALSE);
    keys.forEach(env::bind);
    return env;
  }

  /**
   * The rules of a text in its order; variables that it sets stay in {@code env}.
   *
   * @param file
   *          what messages call it
   * @throws RuleFileException
   *           if the text is no file of rules
   */
  static List<TokenRule> read(String file, String text, Env env) {
    List<TokenRule> rules = new ArrayList<>();
    for (RuleStatement statement : RuleStatements.of(text)) {
      new RuleReader(file, statement, env).read(rules);
    }
    return rules;
  }

  private void read(List<TokenRule> rules) {
    // The parser reads as far as it can and no further; what it should find behind the statement shows that it read all.
    TokenSequenceParser parser =
        new TokenSequenceParser(new StringReader(statement.inPlace() + "\n" + LAST + " = 1\n"));
    try {
      if (statement.isRule()) {
        Expressions.CompositeValue fields = parser.CompositeFieldValue(env);
        parser.AssignmentRule(env);
        addRule(fields, rules);
      } else {
        parser.RuleList(env);
        checkEnd();
      }
    } catch (ParseException e) {
      throw syntaxError(e);
    } catch (RuleFileException | VirtualMachineError e) {
      throw e;
    } catch (RuntimeException | Error e) {
      // CoreNLP throws these bare types: for letters that begin nothing, for variables that are not set, for expressions
      // that java.util.regex does not take.
      throw PLACE.matcher(String.valueOf(e.getMessage())).find() ? syntaxError(e) : meaningless(e);
    } finally {
      env.getVariables().remove(LAST); // Env.unbind throws for whatever it is given
    }
  }

  private void checkEnd() {
    if (env.get(LAST) == null) {
      throw error(0, NO_STATEMENT, null);
    }
  }

  private void addRule(Expressions.CompositeValue fields, List<TokenRule> rules) {
    Set<String> unknown = new TreeSet<>(fields.getAttributes());
    unknown.removeAll(FIELDS);
    if (!unknown.isEmpty()) {
      String field = unknown.iterator().next();
      throw error(Math.max(0, statement.text().indexOf(field)),
          "a rule has no field \"" + field + "\"; it can have " + String.join(", ", FIELDS), null);
    }
    if (!(value(fields, "name") instanceof String name) || name.isBlank()) {
      throw error(0, "this rule has no name; give it one, such as name: \"own work trains it\"", null);
    }
    if (!(value(fields, "pattern") instanceof TokenSequencePattern)) {
      throw error(Math.max(0, statement.text().indexOf("pattern")), "the rule \"" + name
          + "\" needs a pattern of tokens, in ( ), such as pattern: ( /we/ /use/ $THIS )", null);
    }
    if (fields.getAttributes().contains("ruleType") && !"tokens".equals(value(fields, "ruleType"))) {
      throw error(statement.text().indexOf("ruleType"), "the rule \"" + name
          + "\" must be over tokens (got " + value(fields, "ruleType") + "); leave ruleType out", null);
    }
    if (SequenceMatchRules.createRule(env, fields) instanceof AnnotationExtractRule<?, ?> rule && rule.active
        && rule.pattern instanceof TokenSequencePattern pattern) {
      rules.add(rule(name, pattern, rule));
    }
  }

  private TokenRule rule(String name, TokenSequencePattern pattern, AnnotationExtractRule<?, ?> rule) {
    String result = rule.result == null ? "" : String.valueOf(content(rule.result.evaluate(env)));
    Ruling ruling = Ruling.ofLabel(result).orElseThrow(() -> error(Math.max(0, statement.text().indexOf("result")),
        "the result of the rule \"" + name + "\" must be one of " + Ruling.choices() + " (got \"" + result + "\")",
        null));
    if (rule.weight < 0 || (rule.weight > 0 && !ruling.resolves())) {
      throw error(Math.max(0, statement.text().indexOf("weight")),
          "a weight must be above 0, and stand in a rule with the "
              + "result \"accept\" or \"reject\" (got " + rule.weight + " in the rule \"" + name + "\")",
          null);
    }
    return new TokenRule(name, pattern, ruling, rule.priority, rule.weight);
  }

  /** What a field of a rule holds; null if the rule has no such field, or a variable that is not set. */
  private @Nullable Object value(Expressions.CompositeValue fields, String field) {
    return fields.getAttributes().contains(field) ? content(fields.getExpression(field).evaluate(env)) : null;
  }

  private static @Nullable Object content(@Nullable Value<?> value) {
    return value == null ? null : value.get();
  }

  /** An error of which the parser says where it stands. */
  private RuleFileException syntaxError(Throwable e) {
    Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
    if (!place.find()) {
      return meaningless(e);
    }
    int offset = statement.offsetOf(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
    if (offset >= statement.text().stripTrailing().length()) {
      return error(0, "this statement is not complete: a bracket, a brace or a value is missing before its end", e);
    }
    return error(offset, offset == 0 && !statement.isRule() ? NO_STATEMENT
        : "what begins with " + shown(offset)
            + " here cannot be read; texts stand in \" \" and expressions in / /, each on"
            + " one line, patterns in ( ), and fields have commas between them",
        e);
  }

  /** The token at an offset, for messages. */
  private String shown(int offset) {
    Matcher token = TOKEN.matcher(statement.text().substring(offset).lines().findFirst().orElse(""));
    return token.lookingAt() ? '"' + token.group().strip() + '"' : "the end of the line";
  }

  /** An error of which CoreNLP says what is wrong, but not where; the thing it names is looked for. */
  private RuleFileException meaningless(Throwable e) {
    Throwable inner = e;
    while (inner.getCause() != null) {
      inner = inner.getCause();
    }
    if (inner instanceof PatternSyntaxException regex) {
      return error(Math.max(0, statement.text().indexOf(regex.getPattern())),
          "no regular expression: " + regex.getDescription() + " in /" + regex.getPattern() + "/", e);
    }
    String problem = inner instanceof NullPointerException ? "a variable is not set, or a value is missing"
        : String.valueOf(inner.getMessage()).lines().findFirst().orElse("");
    Matcher name = NAMED.matcher(problem);
    int offset = name.find() ? Math.max(0, statement.text().indexOf(name.group())) : 0;
    return error(offset, "this cannot be understood: " + problem, e);
  }

  private RuleFileException error(int offset, String problem, @Nullable Throwable cause) {
    return new RuleFileException(file, statement.lineOf(offset), statement.columnOf(offset), problem, cause);
  }
}
