package io.github.modeltrail.mention;

import java.util.ArrayList;
import java.util.List;

/** The names of the features that one decision can see, each with a number; made once, by what gathers the evidence. */
final class FeatureNames {
  private final List<String> names = new ArrayList<>();

  /** The number of a feature of this name, which no other has yet. */
  int add(String name) {
    names.add(name);
    return names.size() - 1;
  }

  /** The numbers of features of one beginning, in the order of the endings. */
  int[] addEach(String beginning, Object... endings) {
    int[] numbers = new int[endings.length];
    for (int i = 0; i < endings.length; i++) {
      numbers[i] = add(beginning + endings[i]);
    }
    return numbers;
  }

  String name(int number) {
    return names.get(number);
  }

  int size() {
    return names.size();
  }
}
