package io.github.modeltrail.reader.latex;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Characters that LaTeX writes by commands, and commands whose arguments are not all text. */
final class LatexSymbols {
  private static final Map<String, String> ACCENTS =
      pairs("` \u0300 ' \u0301 ^ \u0302 ~ \u0303 \" \u0308 = \u0304 . \u0307 "
          + "c \u0327 v \u030C u \u0306 H \u030B k \u0328 r \u030A d \u0323 b \u0331");
  private static final Map<String,
      String> CHARACTERS = pairs("ss ß o ø O Ø ae æ AE Æ oe œ OE Œ aa å AA Å l ł L Ł i ı j ȷ "
          + "S § P ¶ copyright © dag † ddag ‡ dagger † ddagger ‡ textendash – textemdash — textbackslash \\ ldots … dots … "
          + "textellipsis … textquoteright ’ textquoteleft ‘ textquotedblleft “ textquotedblright ” textregistered ® "
          + "texttrademark ™ textasciitilde ~ LaTeX LaTeX TeX TeX textbar | textless < textgreater > textdegree ° "
          + "textbullet • textmu µ checkmark ✓ ding • euro € pounds £ textasciicircum ^ textunderscore _ slash /");
  /** What becomes of the arguments in braces: {@code -} leaves one out, {@code +} keeps it. */
  private static final Map<String,
      String> ARGUMENTS = pairs("label - ref - eqref - cref - Cref - autoref - pageref - vref - "
          + "nameref - vspace - hspace - includegraphics - bibliographystyle - setlength -- addtolength -- setcounter -- "
          + "addtocounter -- resizebox --+ scalebox -+ rotatebox -+ multirow --+ multicolumn --+ textcolor -+ colorbox -+ "
          + "fcolorbox --+ color - rowcolor - cellcolor - columncolor - cmidrule - cline - href -+ usepackage - pagestyle - "
          + "thispagestyle - definecolor --- newtheorem -- parbox -+ raisebox -+ captionsetup - hypersetup - lstset - tcbset - "
          + "fontsize -- selectlanguage - phantom - hphantom - vphantom - index - todo - bibinfo -+ bibfield -+ natexlab - "
          + "fontfamily - fontseries - fontshape - linespread - newcolumntype -- arrayrulecolor - graphicspath - crefname --- "
          + "pdfinfo - hyphenation - nocite - stepcounter - refstepcounter - addcontentsline --- markboth -- setlist - "
          + "newenvironment --- renewenvironment --- newcounter - AtBeginDocument - hypertarget -+ hyperlink -+ "
          + "theoremstyle - let - DeclareUnicodeCharacter -- subfile - subimport -- import -- specialrule --- "
          + "adjustbox - tablestyle -- abovecaptionskip - email - orcidID -");

  private LatexSymbols() {}

  /** The combining character of an accent command. */
  static Optional<String> accent(String command) {
    return Optional.ofNullable(ACCENTS.get(command));
  }

  static Optional<String> character(String command) {
    return Optional.ofNullable(CHARACTERS.get(command));
  }

  /** Which arguments of the command are text; empty for commands that are not known. */
  static Optional<String> arguments(String command) {
    return Optional.ofNullable(ARGUMENTS.get(command));
  }

  /** The letter with the accent as one character where there is one. */
  static String accented(String letter, String accent) {
    String base = letter.replace("ı", "i").replace("ȷ", "j");
    int first = base.offsetByCodePoints(0, 1);
    return Normalizer.normalize(base.substring(0, first) + accent, Normalizer.Form.NFC) + base.substring(first);
  }

  private static Map<String, String> pairs(String words) {
    String[] parts = words.split(" ", -1);
    Map<String, String> pairs = new HashMap<>();
    for (int i = 0; i + 1 < parts.length; i += 2) {
      pairs.put(parts[i], parts[i + 1]);
    }
    return Map.copyOf(pairs);
  }
}
