package id.go.pariaman.kinerja.feedback.envelope;

import id.go.pariaman.kinerja.feedback.Answer;
import id.go.pariaman.kinerja.feedback.Respondent;
import id.go.pariaman.kinerja.feedback.Respondent.Characteristic;
import id.go.pariaman.kinerja.feedback.Signal;
import id.go.pariaman.kinerja.feedback.WindowKey;
import id.go.pariaman.kinerja.feedback.envelope.OpeningStore.Tally;
import id.go.pariaman.kinerja.feedback.key.KeyFiles;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens all envelopes of a window and leaves rows that nothing joins to an envelope or a code, nor
 * to one another: answers, comments and tallies.
 */
@Component
public class EnvelopeOpening {

  private final OpeningStore store;
  private final KeyFiles keys;
  private final List<WholeSignals> signals;
  private final SecureRandom random = new SecureRandom();

  EnvelopeOpening(OpeningStore store, KeyFiles keys, List<WholeSignals> signals) {
    this.store = store;
    this.keys = keys;
    this.signals = List.copyOf(signals);
  }

  /**
   * Works in the transaction of who closes the window and lets nobody put an envelope in.
   *
   * @return how many were opened
   * @throws IllegalStateException when the key is missing or an envelope does not open
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public int open(WindowKey window, byte[] publicKey) {
    List<Opened> answers = opened(window, publicKey);
    store.insertTallies(window, tallies(answers));
    Collections.shuffle(answers, random);
    List<Opened> shuffled = withSignals(answers);
    Collections.shuffle(shuffled, random);
    store.insertAnswers(window, shuffled);
    shuffled.removeIf(opened -> opened.answer().comment().isBlank());
    Collections.shuffle(shuffled, random);
    store.insertComments(window, shuffled);
    int deleted = store.deleteSealed(window);
    if (deleted != answers.size()) {
      throw new IllegalStateException(
          "%d envelopes opened, %d deleted: %s".formatted(answers.size(), deleted, window));
    }
    return deleted;
  }

  private List<Opened> opened(WindowKey window, byte[] publicKey) {
    byte[] privateKey = keys.privateKey(publicKey);
    try (Stream<OpeningStore.Sealed> sealed = store.sealed(window)) {
      Seal.Opener opener = new Seal.Opener(privateKey, publicKey, window);
      return sealed
          .map(
              each ->
                  new Opened(
                      each.servicePoint(),
                      each.verified(),
                      opener.open(each.envelope(), each.servicePoint(), each.verified())))
          .collect(Collectors.toCollection(ArrayList::new));
    } finally {
      Arrays.fill(privateKey, (byte) 0);
    }
  }

  private List<Opened> withSignals(List<Opened> answers) {
    return answers.stream().collect(Collectors.groupingBy(Opened::servicePoint)).values().stream()
        .flatMap(this::withSignalsOfOnePoint)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private Stream<Opened> withSignalsOfOnePoint(List<Opened> all) {
    List<Opened> answers = new ArrayList<>(all);
    List<Answer> looked = answers.stream().map(Opened::answer).toList();
    for (WholeSignals each : signals) {
      List<Set<Signal>> found = each.of(looked);
      for (int i = 0; i < looked.size(); i++) {
        answers.set(i, answers.get(i).with(found.get(i)));
      }
    }
    return answers.stream();
  }

  private static Map<Tally, Integer> tallies(List<Opened> answers) {
    Map<Tally, Integer> tallies = new TreeMap<>(Tally.ORDER);
    for (Opened opened : answers) {
      Respondent who = opened.answer().respondent();
      count(tallies, opened, "SEX", who.sex());
      count(tallies, opened, "AGE_GROUP", who.ageGroup());
      count(tallies, opened, "EDUCATION", who.education());
      count(tallies, opened, "OCCUPATION", who.occupation());
    }
    return tallies;
  }

  private static void count(
      Map<Tally, Integer> tallies, Opened opened, String attribute, Characteristic value) {
    if (value != null) {
      tallies.merge(new Tally(opened.servicePoint(), attribute, value.name()), 1, Integer::sum);
    }
  }
}
