package id.go.pariaman.kinerja.acceptance.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what no Indonesian screen may show: English words, bare keys, the inside of a program. */
final class Words {

  /** Words that are not Indonesian too. "Filter", "data" and "status" are both. */
  private static final String ENGLISH =
      "access|account|action|actions|add|added|after|ago|all|and|are|assign|assigned|assignee|back|before|build"
          + "|business|cancel|cannot|case|change|changed|choose|claim|claimed|clear|click|close|collapse|comment|comments"
          + "|complete|completed|created|date|day|days|default|delete|description|due|edit|empty|error|every|expand"
          + "|failed|feedback|field|fields|follow-up|found|from|group|groups|has|have|help|hide|history|home|invalid"
          + "|keyboard|last|less|list|load|loading|log|login|logout|maximum|message|minimum|missing|more|must|my"
          + "|name|new|next|no results|not|nothing|of|open|overdue|page|password|please|power|powered|previous|priority|process"
          + "|profile|refresh|reject|reload|remove|required|reset|result|results|save|saved|search|select|selected|send"
          + "|server|set|shortcut|shortcuts|show|sign|sort|start|started|submit|task|tasklist|tasks|the|this|to|today"
          + "|toggle|tomorrow|unassigned|unclaim|unknown|update|updated|user|users|value|view|was|welcome|with|year"
          + "|yesterday|you|your"
          + "|january|february|march|may|june|july|august|october|december"
          + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday";

  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "(?i)(?<![\\w-])(?:"
              + ENGLISH
              + ")(?![\\w-])"
              // Keys of a dictionary, constants of a program, values and templates that nobody
              // filled
              + "|(?-i)\\b[A-Z]{2,}(?:_[A-Z0-9]+)+\\b|\\b(?:ABOVE|MEETS|BELOW|MAIN|ADDITIONAL|RETURN|APPROVE)\\b"
              + "|\\b(?:null|undefined|NaN)\\b|\\[object|\\{\\{|}}");

  private Words() {}

  /** What must not be there, each with its surroundings. */
  static List<String> forbidden(String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = FORBIDDEN.matcher(text);
    while (matcher.find()) {
      int from = Math.max(0, matcher.start() - 30);
      int to = Math.min(text.length(), matcher.end() + 30);
      found.add("«%s» in «%s»".formatted(matcher.group(), text.substring(from, to)));
    }
    return found;
  }
}
