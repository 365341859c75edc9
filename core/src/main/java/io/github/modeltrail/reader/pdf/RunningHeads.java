package io.github.modeltrail.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Takes out what stands in the margins of page after page: running heads and feet, page numbers, the line numbers of
 * manuscripts under review.
 */
final class RunningHeads {
  /** The share of the page's height at its top and bottom in which heads and feet stand. */
  private static final float MARGIN = 0.14f;

  /** The share within which a lonely page number may stand. */
  private static final float NUMBER_MARGIN = 0.2f;

  /** In how small a distance, in points, the same head stands from page to page. */
  private static final int SAME_PLACE = 12;

  /** From so many numbers in one column on, they count lines. */
  private static final int LINE_NUMBERS = 15;

  private static final Pattern NUMBERS = Pattern.compile("\\d+");
  private static final Pattern PAGE_NUMBER = Pattern.compile(
      "[\\s\\-–—|]*(?:page|seite|p\\.)?\\s*(?:\\d{1,5}|[ivxl]{1,7})\\s*(?:(?:/|of|von)\\s*\\d{1,5})?[\\s\\-–—|]*",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

  private RunningHeads() {}

  /** A page's fragments with its height in points. */
  record Page(List<Fragment> fragments, float height) {
    private Page without(Predicate<Fragment> unwanted) {
      return new Page(fragments.stream().filter(unwanted.negate()).toList(), height);
    }
  }

  /** The pages without their heads, feet and numbers. */
  static List<Page> removed(List<Page> pages) {
    Map<String, Set<Integer>> pagesOf = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      for (Fragment fragment : marginal(pages.get(i))) {
        for (String key : keys(fragment, pages.get(i))) {
          pagesOf.computeIfAbsent(key, k -> new HashSet<>()).add(i);
        }
      }
    }
    int enough = pages.size() <= 6 ? 2 : 3;
    List<Page> clean = new ArrayList<>();
    for (Page page : pages) {
      Set<Fragment> heads = new HashSet<>(marginal(page));
      heads.removeIf(fragment -> keys(fragment, page).stream()
          .noneMatch(key -> pagesOf.getOrDefault(key, Set.of()).size() >= enough));
      Page rest = withoutLineNumbers(withoutPageNumber(page.without(heads::contains)));
      clean.add(rest.fragments().isEmpty() ? page : rest);
    }
    return clean;
  }

  private static List<Fragment> marginal(Page page) {
    return page.fragments().stream().filter(fragment -> isMarginal(fragment, page, MARGIN)).toList();
  }

  private static boolean isMarginal(Fragment fragment, Page page, float margin) {
    return fragment.bottom() < margin * page.height() || fragment.top() > (1 - margin) * page.height();
  }

  /** What the fragment says, its numbers left open, and where it stands; two keys, for the place is not exact. */
  private static List<String> keys(Fragment fragment, Page page) {
    String text = NUMBERS.matcher(fragment.text().toLowerCase(Locale.ROOT)).replaceAll("#");
    int place = Math.round(fragment.main().baseline() / SAME_PLACE * 2);
    String side = fragment.top() < page.height() / 2 ? "top " : "foot ";
    return List.of(side + place / 2 + ' ' + text, side + (place + 1) / 2 + "+ " + text);
  }

  /** Without the page number at the very top or foot and the running head beside it; there may be one page only. */
  private static Page withoutPageNumber(Page page) {
    float top = (float) page.fragments().stream().mapToDouble(f -> f.main().baseline()).min().orElse(0);
    float foot = (float) page.fragments().stream().mapToDouble(f -> f.main().baseline()).max().orElse(0);
    List<Fragment> numbers = page.fragments().stream()
        .filter(f -> f.main().baseline() <= top + 2 || f.main().baseline() >= foot - 2)
        .filter(f -> isMarginal(f, page, NUMBER_MARGIN) && PAGE_NUMBER.matcher(f.text()).matches()).toList();
    return page.without(f -> numbers.stream()
        .anyMatch(
            n -> f == n || Math.abs(f.main().baseline() - n.main().baseline()) < 2 && isMarginal(f, page, MARGIN)));
  }

  private static Page withoutLineNumbers(Page page) {
    List<Fragment> numbers =
        page.fragments().stream().filter(f -> f.length() <= 5 && NUMBER.matcher(f.text()).matches())
            .sorted(Comparator.comparingDouble(Fragment::top)).toList();
    Map<Integer, List<Fragment>> byEdge = new HashMap<>();
    numbers.forEach(n -> byEdge.computeIfAbsent(Math.round(n.right() / 4), edge -> new ArrayList<>()).add(n));
    Set<Fragment> counting = new HashSet<>();
    byEdge.values().stream().filter(RunningHeads::countUp).forEach(counting::addAll);
    return counting.isEmpty() ? page : page.without(counting::contains);
  }

  private static boolean countUp(List<Fragment> numbers) {
    int steps = 0;
    for (int i = 1; i < numbers.size(); i++) {
      int step = Integer.parseInt(numbers.get(i).text()) - Integer.parseInt(numbers.get(i - 1).text());
      steps += step == 1 || step == 5 ? 1 : 0;
    }
    return numbers.size() >= LINE_NUMBERS && steps >= numbers.size() - 2;
  }
}
