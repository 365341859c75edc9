package io.github.modeltrail.reader.xml;

import io.github.modeltrail.reader.option.ReadLimits;
import io.github.modeltrail.reader.source.DocumentException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Builds trees of whole XML documents or, one after the other, of the elements in a large one. Not thread-safe. */
public final class XmlTrees {
  private final XMLStreamReader parser;
  private final ReadLimits limits;
  private long size;
  private boolean broken;

  private XmlTrees(XMLStreamReader parser, ReadLimits limits) {
    this.parser = parser;
    this.limits = limits;
  }

  /**
   * Starts to read one large XML document.
   *
   * @throws DocumentException
   *           if the beginning is no XML
   */
  public static XmlTrees of(Reader text, ReadLimits limits) {
    return new XmlTrees(XmlInput.open(text, limits), limits);
  }

  /**
   * The tree of a whole XML document.
   *
   * @throws DocumentException
   *           if the text is broken or over a limit, with line and column
   */
  public static XmlElement parse(String text, ReadLimits limits) {
    XmlTrees trees = of(new StringReader(text), limits);
    try {
      while (trees.parser.next() != XMLStreamConstants.START_ELEMENT) {
        // Comments and the DOCTYPE stand before the first element.
      }
      XmlElement root = trees.tree();
      trees.drain();
      return root;
    } catch (XMLStreamException e) {
      throw XmlInput.problem(e);
    } catch (RuntimeException e) {
      throw e instanceof DocumentException known ? known : trees.unexpected(e);
    }
  }

  /**
   * The next element, at any depth, that has one of these names; empty at the end.
   *
   * @throws DocumentException
   *           if the text is broken or an element is over a limit; nothing can be read behind that
   */
  public Optional<XmlElement> next(Collection<String> names) {
    if (broken) {
      return Optional.empty();
    }
    broken = true;
    Optional<XmlElement> found = advance(names);
    broken = false;
    return found;
  }

  private Optional<XmlElement> advance(Collection<String> names) {
    try {
      while (parser.hasNext()) {
        if (parser.next() == XMLStreamConstants.START_ELEMENT && names.contains(localName(parser.getLocalName()))) {
          return Optional.of(tree());
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      throw XmlInput.problem(e);
    } catch (RuntimeException e) {
      throw e instanceof DocumentException known ? known : unexpected(e);
    }
  }

  /** The line at which the parser is, from 1. */
  public int line() {
    return parser.getLocation().getLineNumber();
  }

  private XmlElement tree() throws XMLStreamException {
    Deque<Open> open = new ArrayDeque<>();
    size = 0;
    open.push(open());
    while (true) {
      switch (parser.next()) {
        case XMLStreamConstants.START_ELEMENT -> open.push(open());
        case XMLStreamConstants.END_ELEMENT -> {
          XmlElement closed = open.pop().close();
          if (open.isEmpty()) {
            return closed;
          }
          open.element().children.add(closed);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            open.element().children.add(new XmlNode.Text(counted(parser.getText())));
        case XMLStreamConstants.PROCESSING_INSTRUCTION -> open.element().children.add(instruction());
        default -> {
          // Comments are no text.
        }
      }
    }
  }

  private Open open() {
    return new Open(counted(localName(parser.getLocalName())), attributes());
  }

  private XmlNode instruction() {
    String data = parser.getPIData();
    return new XmlNode.Instruction(parser.getPITarget(), data == null ? "" : data);
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < parser.getAttributeCount(); i++) {
      attributes.put(localName(parser.getAttributeLocalName(i)), counted(parser.getAttributeValue(i)));
    }
    return attributes;
  }

  private void drain() throws XMLStreamException {
    while (parser.hasNext()) {
      parser.next();
    }
  }

  // Counted as it is built, because a few references can stand for much text.
  private String counted(String text) {
    size += text.length();
    if (size > limits.documentChars()) {
      throw new DocumentException("the document has more than " + limits.documentChars()
          + " characters (limit documentChars); raise the limit if it is to be trusted", line(), 0);
    }
    return text;
  }

  // Woodstox tells some broken input by exceptions that are not its own.
  private DocumentException unexpected(RuntimeException e) {
    return new DocumentException("the XML is broken here: " + e.getMessage() + "; repair or fetch the file again",
        line(),
        parser.getLocation().getColumnNumber());
  }

  private static String localName(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  /** An element whose end has not come yet. */
  private static final class Open {
    private final String name;
    private final Map<String, String> attributes;
    private final List<XmlNode> children = new ArrayList<>();

    Open(String name, Map<String, String> attributes) {
      this.name = name;
      this.attributes = attributes;
    }

    XmlElement close() {
      return new XmlElement(name, attributes, children);
    }
  }
}
