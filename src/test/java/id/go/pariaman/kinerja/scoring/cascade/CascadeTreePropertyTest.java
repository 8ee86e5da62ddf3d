package id.go.pariaman.kinerja.scoring.cascade;

import static id.go.pariaman.kinerja.scoring.cascade.City.WASTE;
import static id.go.pariaman.kinerja.scoring.cascade.City.level;
import static id.go.pariaman.kinerja.scoring.cascade.City.load;
import static id.go.pariaman.kinerja.scoring.cascade.City.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CascadeTreePropertyTest {

  private static Set<String> texts(Iterable<CascadeFinding> findings) {
    var texts = new HashSet<String>();
    findings.forEach(finding -> texts.add(finding.owner() + " " + finding.problem()));
    return texts;
  }

  @Property
  void aSoundTreeHasNoFinding(
      @ForAll @IntRange(min = 1, max = 300) int people,
      @ForAll @IntRange(min = 1, max = 12) int span) {
    assertThat(CascadeTree.check(City.sound(people, span))).isEmpty();
  }

  /** Damage at one place of a tree is found there and nowhere else. */
  @Property
  void everyDamageIsFoundWhereItIs(
      @ForAll @IntRange(min = 20, max = 300) int people,
      @ForAll @IntRange(min = 2, max = 6) int span,
      @ForAll @IntRange(min = 0, max = 3) int damage,
      @ForAll Random random) {
    var city = new ArrayList<>(City.sound(people, span));
    // A leaf, so that nobody below is concerned.
    int firstLeaf = (people - 2) / span + 1;
    int at = firstLeaf + random.nextInt(people - firstLeaf);
    var victim = city.get(at);
    String superior = victim.superior();
    boolean alone = city.stream().filter(other -> other.superior().equals(superior)).count() == 1;
    var tons = victim.results().get(0).targetUpper();
    var cover = level(2, "Cakupan", "Cakupan", "90");
    Set<String> expected =
        switch (damage) {
          case 0 -> {
            city.set(at, person(victim.id(), superior, load(1, WASTE, WASTE, tons + "1"), cover));
            yield Set.of(superior + " SUM_MISMATCH");
          }
          case 1 -> {
            city.set(
                at,
                person(
                    victim.id(),
                    superior,
                    load(1, WASTE, WASTE, tons.toPlainString()),
                    cover,
                    load(3, "Sekali lagi", WASTE, tons.toPlainString())));
            yield Set.of(superior + " DOUBLE_COUNTED");
          }
          case 2 -> {
            city.set(at, person(victim.id(), superior, cover, load(1, WASTE, "Lama", "1")));
            yield Set.of(
                victim.id() + " UNKNOWN_SUPPORT",
                superior + (alone ? " UNSUPPORTED" : " SUM_MISMATCH"));
          }
          default -> {
            city.set(at, person(victim.id(), superior));
            // Who is the only one below and has nothing leaves nobody to be asked.
            yield alone
                ? Set.of(victim.id() + " OWNER_WITHOUT_TARGETS")
                : Set.of(victim.id() + " OWNER_WITHOUT_TARGETS", superior + " SUM_MISMATCH");
          }
        };

    assertThat(texts(CascadeTree.check(city))).isEqualTo(expected);
  }

  /** Whoever is read first, the same is found. */
  @Property
  void theOrderOfPeopleDoesNotMatter(
      @ForAll @IntRange(min = 5, max = 60) int people, @ForAll Random random) {
    var city = new ArrayList<>(City.sound(people, 3));
    for (int i = 0; i < people; i += 4) {
      var owner = city.get(i);
      city.set(i, person(owner.id(), owner.superior(), load(1, WASTE, "Lama", "7")));
    }
    var before = texts(CascadeTree.check(city));
    Collections.shuffle(city, random);

    assertThat(texts(CascadeTree.check(city))).isEqualTo(before).isNotEmpty();
  }
}
