package id.go.pariaman.kinerja.process.tasks;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class LostRaceTest {

  @ParameterizedTest
  @CsvSource({"true, 409", "false, 403"})
  void aRightThatWentWithItsTaskIsALostRace(boolean over, int expected) throws Exception {
    Tasks tasks = mock(Tasks.class);
    OpenTask task = new OpenTask("1", null, true);
    when(tasks.find("1", "bkpsdm")).thenReturn(Optional.of(task));
    when(tasks.isOver("1", "bkpsdm")).thenReturn(over);
    doThrow(new AuthorizationException("no right")).when(tasks).complete(any(), any(), any());
    var api = MockMvcBuilders.standaloneSetup(new TasksController(tasks)).build();

    api.perform(
            post("/api/tasks/1")
                .principal(() -> "bkpsdm")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}"))
        .andExpect(status().is(expected));
  }
}
