package id.go.pariaman.kinerja.identity.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.go.pariaman.kinerja.identity.Passwords;
import id.go.pariaman.kinerja.identity.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A flood of tries from as many addresses: none of them waits for its own account or address. */
class ProvenPasswordsTest {

  private static final int FLOOD = 100;
  private static final int PLACES = Math.max(2, Runtime.getRuntime().availableProcessors());
  private static final int LINE = 25;
  private static final Caller KNOWN = new Caller("10.0.0.1", "known");
  private static final Caller STRANGE = new Caller("10.0.0.2", "");
  private static final SignInTries.Try OF_KNOWN = new SignInTries.Try(null, new byte[1]);
  private static final SignInTries.Try OF_STRANGER = new SignInTries.Try(new byte[1], new byte[1]);

  private static final SignedIn HR = new SignedIn("bkpsdm", Instant.EPOCH, false);

  private final SignInTries tries = mock(SignInTries.class);
  private final Passwords passwords = mock(Passwords.class);
  private final ProvenPasswords proven = new ProvenPasswords(tries, passwords);

  private final CountDownLatch looking = new CountDownLatch(PLACES);
  private final CountDownLatch slow = new CountDownLatch(1);
  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final ExecutorService threads = Executors.newFixedThreadPool(FLOOD);

  /** Before any thread asks: nothing may be told to a mock that is in use. */
  @BeforeEach
  void tell() {
    when(tries.begin(any(), any())).thenReturn(OF_STRANGER);
    when(tries.begin("bkpsdm", KNOWN)).thenReturn(OF_KNOWN);
    when(passwords.prove(anyString(), anyString()))
        .thenAnswer(
            asked -> {
              if (asked.getArgument(0).equals("bkpsdm")) {
                return Optional.of(HR);
              }
              most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
              looking.countDown();
              slow.await();
              atOnce.decrementAndGet();
              return Optional.empty();
            });
  }

  @AfterEach
  void end() {
    slow.countDown();
    threads.shutdownNow();
  }

  @Test
  void looksAtAFewAtATimeLetsSomeWaitAndTurnsTheOthersAway() throws Exception {
    List<Future<Optional<SignedIn>>> answers = flood();

    verify(tries, timeout(5000).times(FLOOD - PLACES - LINE)).untried(OF_STRANGER);
    assertThat(most).hasValue(PLACES);
    slow.countDown();
    for (Future<Optional<SignedIn>> answer : answers) {
      assertThat(answer.get(10, TimeUnit.SECONDS)).isEmpty();
    }
    verify(passwords, times(PLACES + LINE)).prove(anyString(), anyString());
    assertThat(most).hasValue(PLACES);
  }

  @Test
  void aKnownBrowserSignsInMeanwhile() throws Exception {
    flood();

    assertThat(proven.prove("bkpsdm", "right", KNOWN)).contains(HR);

    verify(tries).succeeded(OF_KNOWN);
    verify(tries, never()).untried(OF_KNOWN);
  }

  /** Until the counter is full; nobody of them is finished before {@link #slow}. */
  private List<Future<Optional<SignedIn>>> flood() throws InterruptedException {
    List<Future<Optional<SignedIn>>> answers =
        IntStream.range(0, FLOOD)
            .mapToObj(
                n ->
                    threads.submit(
                        (Callable<Optional<SignedIn>>)
                            () -> proven.prove("orang" + n, "guess", STRANGE)))
            .toList();
    assertThat(looking.await(10, TimeUnit.SECONDS)).isTrue();
    return answers;
  }
}
