package id.go.pariaman.kinerja.support;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Requests that leave at the same moment, as of a double click. */
public final class Together {

  private Together() {}

  /** The answers in the order of the requests. */
  @SafeVarargs
  public static List<HttpResponse<String>> send(Callable<HttpResponse<String>>... requests)
      throws Exception {
    var start = new CyclicBarrier(requests.length);
    ExecutorService threads = Executors.newFixedThreadPool(requests.length);
    try {
      List<Future<HttpResponse<String>>> sent = new ArrayList<>();
      for (var request : requests) {
        sent.add(
            threads.submit(
                () -> {
                  start.await(10, TimeUnit.SECONDS);
                  return request.call();
                }));
      }
      List<HttpResponse<String>> answers = new ArrayList<>();
      for (var each : sent) {
        answers.add(each.get(30, TimeUnit.SECONDS));
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }
}
