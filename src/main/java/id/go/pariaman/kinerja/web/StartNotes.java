package id.go.pariaman.kinerja.web;

import java.util.List;

/** What an area tells somebody on the start page although no task waits for them. */
public interface StartNotes {

  /**
   * @param path page where something can be done about it
   */
  record Note(String title, String text, String path) {}

  List<Note> of(String userId);
}
