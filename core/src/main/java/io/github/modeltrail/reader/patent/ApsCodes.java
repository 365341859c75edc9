package io.github.modeltrail.reader.patent;

import io.github.modeltrail.reader.xml.NamedCharacters;
import io.github.modeltrail.reader.xml.Scripts;
import io.github.modeltrail.reader.xml.Whitespace;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The codes between points by which green book text writes characters that its alphabet lacks. */
final class ApsCodes {
  private static final Pattern SCRIPT = Pattern.compile("\\.su([bp])\\.([+-]?\\d+|[a-z](?![a-z])|)");
  private static final Pattern NAMED = Pattern.compile("\\.([A-Za-z]{2,12})\\.");
  private static final Pattern IMAGE = Pattern.compile("##(?:STR|EQU)\\d+##");
  private static final Pattern RULE = Pattern.compile("[_-]{5,}");
  private static final Map<String, String> OWN = Map.ofEntries(Map.entry("dbd", "="), Map.entry("tbd", "≡"),
      Map.entry("crclbar", "⊖"), Map.entry("sym", "⊕"), Map.entry("degree", "°"), Map.entry("about", "~"),
      Map.entry("apprxeq", "≈"), Map.entry("gtoreq", "≥"), Map.entry("ltoreq", "≤"), Map.entry("noteq", "≠"),
      Map.entry("rarw", "→"), Map.entry("fwdarw", "→"), Map.entry("revarw", "←"), Map.entry("larw", "←"),
      Map.entry("rtarw", "→"), Map.entry("bul", "·"), Map.entry("cndot", "·"), Map.entry("multidot", "·"),
      Map.entry("angle", "∠"), Map.entry("sqroot", "√"), Map.entry("infin", "∞"), Map.entry("ANG", "Å"),
      Map.entry("OMEGA", "Ω"), Map.entry("DELTA", "Δ"), Map.entry("GAMMA", "Γ"), Map.entry("THETA", "Θ"),
      Map.entry("LAMBDA", "Λ"), Map.entry("SIGMA", "Σ"), Map.entry("PHI", "Φ"), Map.entry("PSI", "Ψ"),
      Map.entry("PI", "Π"), Map.entry("XI", "Ξ"), Map.entry("vertline", "|"), Map.entry("thrfore", "∴"),
      Map.entry("circle", "○"), Map.entry("quadrature", "□"), Map.entry("brket", "["), Map.entry("TM", "™"));
  private static final List<String> GREEK =
      List.of("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta",
          "iota", "kappa", "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi",
          "psi",
          "omega", "times", "div", "prime", "par", "perp", "sub", "sup", "plusmn", "deg");

  private ApsCodes() {}

  /** Running text with its codes written out and white space collapsed. */
  static String text(String coded) {
    return Whitespace.collapse(characters(IMAGE.matcher(coded).replaceAll(" ")));
  }

  /** The lines of a table: columns are parted by blanks there, ruling lines are left out. */
  static String table(List<String> lines) {
    return lines.stream().map(line -> text(RULE.matcher(line).replaceAll(" "))).filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String characters(String text) {
    if (text.indexOf('.') < 0) {
      return text;
    }
    String named =
        NAMED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(named(found.group(), found.group(1))));
    return SCRIPT.matcher(named).replaceAll(found -> Matcher.quoteReplacement(
        found.group(1).equals("p") ? Scripts.raised(found.group(2)) : Scripts.lowered(found.group(2))));
  }

  private static String named(String coded, String name) {
    String own = OWN.get(name);
    if (own != null) {
      return own;
    }
    boolean known = GREEK.contains(name) && !name.startsWith("su");
    return known ? NamedCharacters.of(name) : coded;
  }
}
