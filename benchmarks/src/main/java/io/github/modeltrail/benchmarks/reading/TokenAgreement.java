package io.github.modeltrail.benchmarks.reading;

import java.util.List;

/**
 * How far a text agrees with a reference, in {@link Tokens}: plain counts that can be added.
 *
 * @param reference
 *          tokens of the reference
 * @param read
 *          tokens of the text
 * @param shared
 *          tokens that both have, as often as both have them
 * @param inOrder
 *          length of their longest common subsequence
 */
record TokenAgreement(long reference, long read, long shared, long inOrder) {
  static final TokenAgreement NONE = new TokenAgreement(0, 0, 0, 0);

  static TokenAgreement of(String reference, String text) {
    return of(Tokens.of(reference), Tokens.of(text));
  }

  static TokenAgreement of(List<String> reference, List<String> text) {
    long missing = Tokens.surplus(reference, text).values().stream().mapToLong(Integer::longValue).sum();
    return new TokenAgreement(reference.size(), text.size(), reference.size() - missing,
        longestCommonSubsequence(reference, text));
  }

  double recall() {
    return shared / (double) Math.max(1, reference);
  }

  double precision() {
    return shared / (double) Math.max(1, read);
  }

  double order() {
    return inOrder / (double) Math.max(1, reference);
  }

  TokenAgreement plus(TokenAgreement other) {
    return new TokenAgreement(reference + other.reference, read + other.read, shared + other.shared,
        inOrder + other.inOrder);
  }

  private static long longestCommonSubsequence(List<String> one, List<String> other) {
    int[] row = new int[other.size() + 1];
    for (String token : one) {
      int diagonal = 0;
      for (int j = 1; j <= other.size(); j++) {
        int above = row[j];
        row[j] = token.equals(other.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return row[other.size()];
  }
}
