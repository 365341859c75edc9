package io.github.modeltrail.reader.pdf;

import io.github.modeltrail.reader.source.TimeBudget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts glyphs together to fragments of lines. */
final class Fragments {
  /** A gap wider than this, in ems, may be the space between two columns. */
  static final float WIDEST_GAP = 0.9f;

  /** How much two neighbouring fragments may overlap, in ems, to be one. */
  private static final float OVERLAP = 0.4f;

  private Fragments() {}

  /** The fragments of glyphs that all run in one direction. */
  static List<Fragment> of(List<Glyph> glyphs) {
    return joined(drawn(glyphs));
  }

  /** Glyphs drawn one after the other on one line mostly belong together. */
  private static List<Fragment> drawn(List<Glyph> glyphs) {
    List<Fragment> fragments = new ArrayList<>();
    @Nullable Fragment current = null;
    for (Glyph glyph : glyphs) {
      if (current != null && current.isContinuedBy(glyph)) {
        current.add(glyph);
      } else if (glyph.isBlank()) {
        current = null;
      } else {
        current = new Fragment(glyph);
        fragments.add(current);
      }
    }
    return fragments;
  }

  /** Joins what stands side by side though it was drawn apart, from left to right. */
  private static List<Fragment> joined(List<Fragment> drawn) {
    List<Fragment> sorted = new ArrayList<>(drawn);
    sorted.sort(Comparator.comparingDouble(Fragment::left));
    TreeMap<Float, List<Fragment>> byBaseline = new TreeMap<>();
    List<Fragment> joined = new ArrayList<>();
    for (Fragment fragment : sorted) {
      TimeBudget.checkInterrupt();
      Fragment neighbour = neighbour(fragment, byBaseline);
      if (neighbour == null) {
        joined.add(fragment);
        byBaseline.computeIfAbsent(fragment.main().baseline(), y -> new ArrayList<>()).add(fragment);
      } else {
        neighbour.absorb(fragment);
      }
    }
    return joined;
  }

  private static @Nullable Fragment neighbour(Fragment fragment, NavigableMap<Float, List<Fragment>> byBaseline) {
    Glyph main = fragment.main();
    float reach = 2 * main.size();
    Map<Float, List<Fragment>> near = byBaseline.subMap(main.baseline() - reach, true, main.baseline() + reach, true);
    for (List<Fragment> row : near.values()) {
      for (Fragment other : row) {
        if (isNeighbour(other, fragment)) {
          return other;
        }
      }
    }
    return null;
  }

  private static boolean isNeighbour(Fragment left, Fragment right) {
    float em = Math.max(left.main().size(), right.main().size());
    float gap = right.left() - left.right();
    return gap > -OVERLAP * em && gap < WIDEST_GAP * em && left.isLevelWith(right);
  }
}
