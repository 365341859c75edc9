package io.github.modeltrail.benchmarks.reading;

import io.github.modeltrail.document.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An article compared with a text of it that has faults of its own, which are counted and set right before the words are
 * compared. Counts can be added.
 *
 * @param asTheyAre
 *          the texts as they are
 * @param agreement
 *          the texts with the faults set right
 * @param inFile
 *          what is read, compared with all words of the file
 * @param together
 *          words of the comparison text that are several in a row: surnames with initials, formulas
 * @param apart
 *          words that are several in a row in the comparison text, as those with indices
 * @param repeated
 *          words that the comparison text says more often in a row: a heading once for each column that it spans
 * @param numbers
 *          numbers of references, which the comparison text leaves out
 * @param leftOut
 *          words in long stretches that the comparison text leaves out
 */
record SetRight(TokenAgreement asTheyAre, TokenAgreement agreement, TokenAgreement inFile, long together, long apart,
    long repeated, long numbers, long leftOut) {
  static final SetRight NONE =
      new SetRight(TokenAgreement.NONE, TokenAgreement.NONE, TokenAgreement.NONE, 0, 0, 0, 0, 0);
  private static final Pattern NUMBER = Pattern.compile("(?m)^(?:\\[\\d{1,3}]|\\d{1,3}\\.) ");

  static SetRight of(Document document, Path file, String comparison) throws IOException {
    List<String> reference = Tokens.of(comparison);
    List<String> read = Tokens.of(Tokens.text(document));
    List<String> unnumbered = Tokens.of(NUMBER.matcher(Tokens.text(document)).replaceAll(""));
    List<String> referenceApart = Tokens.apart(reference, unnumbered);
    List<String> apart = Tokens.apart(unnumbered, reference);
    List<String> referenceOnce = Tokens.once(referenceApart);
    List<String> once = Tokens.once(apart);
    return new SetRight(TokenAgreement.of(reference, read), TokenAgreement.of(referenceOnce, once),
        TokenAgreement.of(Tokens.ofMarkup(file), read), Tokens.changed(reference, referenceApart),
        Tokens.changed(unnumbered, apart),
        Math.max(0, referenceApart.size() - referenceOnce.size() - (apart.size() - once.size())),
        read.size() - unnumbered.size(),
        Tokens.leftOut(referenceOnce, once).stream().mapToLong(List::size).sum());
  }

  double recall() {
    return agreement.recall();
  }

  /** The share of the words that the comparison text has too, without those in the stretches that it leaves out. */
  double precision() {
    return agreement.shared() / (double) Math.max(1, agreement.read() - leftOut);
  }

  /** The share of the words that stand in the file. */
  double own() {
    return inFile.precision();
  }

  SetRight plus(SetRight other) {
    return new SetRight(asTheyAre.plus(other.asTheyAre), agreement.plus(other.agreement), inFile.plus(other.inFile),
        together + other.together, apart + other.apart, repeated + other.repeated, numbers + other.numbers,
        leftOut + other.leftOut);
  }

  String told() {
    return String.format(Locale.ROOT,
        "token recall %.4f, precision %.4f as they are; the comparison text sets together %d words, sets apart %d, "
            + "repeats %d, and leaves out %d numbers of references and stretches with %d words; recall %.4f, "
            + "precision %.4f without these, and %.4f of what is read stands in the file",
        asTheyAre.recall(), asTheyAre.precision(), together, apart, repeated, numbers, leftOut, recall(), precision(),
        own());
  }
}
