package id.go.pariaman.kinerja.organisation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who stands under whom on one date, and therefore who assesses whom. */
final class Chart {

  private final Map<String, Post> posts = new LinkedHashMap<>();

  Chart(List<Post> posts) {
    posts.forEach(post -> this.posts.put(post.nip(), post));
  }

  List<Member> members() {
    return posts.values().stream().filter(Post::present).map(this::member).toList();
  }

  Optional<Member> member(String nip) {
    return Optional.ofNullable(posts.get(nip)).filter(Post::present).map(this::member);
  }

  /**
   * Climbs until somebody can assess: the superior, else who acts for a superior that cannot (p.89
   * no.2-3), else the next one up; above the last stands the regional head.
   */
  Optional<Assessor> assessorOf(String nip) {
    return Optional.ofNullable(posts.get(nip)).map(this::assessorOf);
  }

  /** Somebody as whom they act for on the date; empty without a post then. */
  Optional<Assessor> inPost(String nip) {
    return Optional.ofNullable(posts.get(nip)).filter(Post::present).map(Post::asAssessor);
  }

  /**
   * The post that somebody holds as Plt or Plh above a person, on the way up; empty for a superior
   * in their own right and for who stands nowhere above.
   */
  Optional<Post.Acting> deputyAbove(String nip, String userId) {
    var deputy = posts.get(userId);
    var passed = new HashSet<String>();
    var superior = posts.containsKey(nip) ? posts.get(posts.get(nip).supervisorNip()) : null;
    while (deputy != null && superior != null && passed.add(superior.nip())) {
      if (superior == deputy) {
        return Optional.empty();
      }
      var held = deputy.heldFor(superior);
      if (held.isPresent()) {
        return held;
      }
      superior = posts.get(superior.supervisorNip());
    }
    return Optional.empty();
  }

  /** Everybody who holds somebody's post as Plt or Plh, whether the holder serves or not. */
  List<Assessor> deputiesOf(String userId) {
    return Optional.ofNullable(posts.get(userId)).stream()
        .flatMap(
            post ->
                posts.values().stream()
                    .filter(Post::assesses)
                    .flatMap(acting -> acting.actingFor(post).stream()))
        .toList();
  }

  /** Plt or Plh of a post whose holder cannot assess; nobody acts above themself. */
  private Optional<Assessor> actingFor(Post vacant, Post below) {
    return posts.values().stream()
        .filter(acting -> acting.assesses() && acting != below)
        .flatMap(acting -> acting.actingFor(vacant).stream())
        .findFirst();
  }

  private Member member(Post post) {
    return post.under(assessorOf(post));
  }

  private Assessor assessorOf(Post post) {
    var passed = new HashSet<String>();
    passed.add(post.nip());
    var superior = posts.get(post.supervisorNip());
    while (superior != null && !superior.assesses() && passed.add(superior.nip())) {
      var acting = actingFor(superior, post);
      if (acting.isPresent()) {
        return acting.get();
      }
      superior = posts.get(superior.supervisorNip());
    }
    return superior == null || passed.contains(superior.nip())
        ? post.regionalHead()
        : superior.asAssessor();
  }
}
