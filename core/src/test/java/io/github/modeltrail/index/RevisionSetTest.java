package io.github.modeltrail.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;

/** A set of ranges behaves as a set of numbers. */
class RevisionSetTest {
  private static final int MOST = 40;

  @Property(tries = 300)
  void isASet(@ForAll @Size(max = 60) List<@IntRange(min = -MOST, max = MOST) Integer> steps,
      @ForAll Set<@IntRange(min = 1, max = MOST) Integer> others) throws IOException {
    RevisionSet set = new RevisionSet();
    Set<Integer> model = new TreeSet<>();
    for (int step : steps) {
      if (step > 0) {
        set.add(step);
        model.add(step);
      } else {
        set.remove(-step);
        model.remove(-step);
      }
    }
    assertSame(set, model);
    assertSame(written(set), model);
    assertThat(set.meets(of(others))).isEqualTo(model.stream().anyMatch(others::contains));
    assertThat(set.allIn(others.stream().mapToLong(each -> each).sorted().toArray()))
        .isEqualTo(others.containsAll(model));
    assertThat(set.allIn(model.stream().mapToLong(each -> each).toArray())).isTrue();
  }

  private static void assertSame(RevisionSet set, Set<Integer> model) {
    for (int revision = 0; revision <= MOST + 1; revision++) {
      assertThat(set.contains(revision)).isEqualTo(model.contains(revision));
    }
  }

  private static RevisionSet of(Set<Integer> revisions) {
    RevisionSet set = new RevisionSet();
    revisions.forEach(set::add);
    return set;
  }

  private static RevisionSet written(RevisionSet set) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    set.write(out);
    return RevisionSet.read(new ByteArrayDataInput(out.toArrayCopy()));
  }
}
