package io.github.modeltrail.reader.xml;

import java.util.Map;

/** Turns XML trees into prose by what each element means for the text. Immutable. */
public final class XmlText {

  /** What an element means for the text. Elements without a role are part of the running text. */
  public enum Role {
    /** A paragraph or the like, on lines of its own. */
    BLOCK,
    /** A word of its own in the running text. */
    WORD,
    /** The end of a line. */
    BREAK,
    /** A row of a table, on a line of its own. */
    ROW,
    /** A cell of a table, kept apart from the one before by a bar. */
    CELL,
    /** A raised character. */
    RAISED,
    /** A lowered character. */
    LOWERED,
    /** No text, such as a drawing or a number that layout needs. */
    SKIP
  }

  private final Map<String, Role> roles;

  public XmlText(Map<String, Role> roles) {
    this.roles = Map.copyOf(roles);
  }

  /** The prose of an element. */
  public String of(XmlElement element) {
    Prose prose = new Prose();
    appendChildren(prose, element);
    return prose.toString();
  }

  /** Adds an element to prose, by its own role as well. */
  public void append(Prose prose, XmlElement element) {
    Role role = roles.get(element.name());
    if (role == null) {
      appendChildren(prose, element);
      return;
    }
    switch (role) {
      case BLOCK -> {
        prose.line();
        appendChildren(prose, element);
        prose.line();
      }
      case WORD -> {
        prose.space();
        appendChildren(prose, element);
        prose.space();
      }
      case BREAK -> prose.line();
      case ROW -> appendRow(prose, element);
      case CELL -> appendChildren(prose.space(), element);
      case RAISED -> Scripts.raise(prose, inline(element));
      case LOWERED -> Scripts.lower(prose, inline(element));
      case SKIP -> {
      }
    }
  }

  private void appendChildren(Prose prose, XmlElement element) {
    for (XmlNode child : element.children()) {
      switch (child) {
        case XmlElement inner -> append(prose, inner);
        case XmlNode.Text text -> prose.append(text.value());
        case XmlNode.Instruction instruction -> {
        }
      }
    }
  }

  // White space at the ends counts: it parts the word before or behind.
  private String inline(XmlElement element) {
    String characters = element.characters();
    boolean before = !characters.isEmpty() && Whitespace.isBlank(characters.charAt(0));
    boolean behind = !characters.isEmpty() && Whitespace.isBlank(characters.charAt(characters.length() - 1));
    return (before ? " " : "") + of(element) + (behind ? " " : "");
  }

  private void appendRow(Prose prose, XmlElement row) {
    prose.line();
    boolean first = true;
    for (XmlElement cell : row.elements().toList()) {
      String text = of(cell);
      if (!text.isEmpty()) {
        prose.append(first ? text : " | " + text);
        first = false;
      }
    }
    prose.line();
  }
}
