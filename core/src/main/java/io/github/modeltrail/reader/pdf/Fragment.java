package io.github.modeltrail.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A stretch of a line without wide gaps: in a two-column page a line of one column. It grows while the page is put
 * together and is only read afterwards. Not thread-safe.
 */
final class Fragment {
  private final List<Glyph> glyphs = new ArrayList<>();
  private Glyph main;
  private float left;
  private float right;

  Fragment(Glyph first) {
    glyphs.add(first);
    main = first;
    left = first.left();
    right = first.right();
  }

  void add(Glyph glyph) {
    glyphs.add(glyph);
    left = Math.min(left, glyph.left());
    right = Math.max(right, glyph.right());
    if (glyph.size() > main.size() * 1.01f) {
      main = glyph;
    }
  }

  void absorb(Fragment other) {
    other.glyphs.forEach(this::add);
  }

  /** Glyphs from left to right, those that start at the same place as drawn. */
  List<Glyph> glyphs() {
    return glyphs.stream().sorted(Comparator.comparingDouble(Glyph::left)).toList();
  }

  /** The first of the largest glyphs: it says where the fragment stands. */
  Glyph main() {
    return main;
  }

  float left() {
    return left;
  }

  float right() {
    return right;
  }

  float top() {
    return main.top();
  }

  float bottom() {
    return main.bottom();
  }

  float width() {
    return right - left;
  }

  float centre() {
    return (left + right) / 2;
  }

  int length() {
    return glyphs.size();
  }

  /** The size that most of its characters have. */
  float size() {
    Map<Float, Integer> counts = new HashMap<>();
    glyphs.forEach(glyph -> counts.merge(glyph.size(), 1, Integer::sum));
    return counts.entrySet().stream().max(Map.Entry.<Float, Integer>comparingByValue()
        .thenComparing(Map.Entry.comparingByKey())).orElseThrow().getKey();
  }

  long boldGlyphs() {
    return glyphs.stream().filter(Glyph::bold).count();
  }

  /** Whether the glyph goes on where this fragment ends. */
  boolean isContinuedBy(Glyph glyph) {
    float em = Math.max(main.size(), glyph.size());
    float gap = glyph.left() - right;
    return main.isLevelWith(glyph) && gap > -0.6f * em && gap < Fragments.WIDEST_GAP * em;
  }

  /** What stands between gaps that are wider than so many ems, whether they are drawn as spaces or not at all. */
  List<Fragment> parts(float gap) {
    List<Fragment> parts = new ArrayList<>();
    float edge = Float.NEGATIVE_INFINITY;
    for (Glyph glyph : glyphs()) {
      if (!glyph.isBlank() && glyph.left() - edge > gap * main.size()) {
        parts.add(new Fragment(glyph));
      } else if (!parts.isEmpty()) {
        parts.getLast().add(glyph);
      }
      edge = glyph.isBlank() ? edge : Math.max(edge, glyph.right());
    }
    return parts;
  }

  boolean isLevelWith(Fragment other) {
    return main.isLevelWith(other.main);
  }

  String text() {
    return LineText.of(this);
  }
}
