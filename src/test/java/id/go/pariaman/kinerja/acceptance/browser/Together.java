package id.go.pariaman.kinerja.acceptance.browser;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * The tests of a class are chapters of one story: after one that failed the others fail at once,
 * instead of waiting for pages that cannot come.
 */
final class Together implements BeforeEachCallback, TestExecutionExceptionHandler {

  private String broken;

  @Override
  public void beforeEach(ExtensionContext chapter) {
    if (broken != null) {
      throw new AssertionError("not played, because an earlier chapter failed: " + broken);
    }
  }

  @Override
  public void handleTestExecutionException(ExtensionContext chapter, Throwable cause)
      throws Throwable {
    broken = chapter.getDisplayName();
    if (chapter.getRequiredTestInstance() instanceof AppraisalBrowserIT story) {
      story.photographFailure();
    }
    throw cause;
  }
}
