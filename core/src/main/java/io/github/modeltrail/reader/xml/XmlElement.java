package io.github.modeltrail.reader.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an XML tree.
 *
 * @param name
 *          its name without a prefix, as it is written
 * @param attributes
 *          its attributes by their names without prefixes
 * @param children
 *          what it holds in order
 */
public record XmlElement(String name, Map<String, String> attributes, List<XmlNode> children) implements XmlNode {

  public XmlElement {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  /** An attribute's value, if it is there and not blank. */
  public Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute)).map(String::strip).filter(value -> !value.isEmpty());
  }

  /** Whether it has this name. */
  public boolean is(String other) {
    return name.equals(other);
  }

  /** The elements directly within. */
  public Stream<XmlElement> elements() {
    return children.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
  }

  /** The elements of that name directly within. */
  public Stream<XmlElement> elements(String child) {
    return elements().filter(element -> element.is(child));
  }

  /** The elements that are reached by this path of names, all of them at each step. */
  public Stream<XmlElement> all(String... path) {
    Stream<XmlElement> found = Stream.of(this);
    for (String step : path) {
      found = found.flatMap(element -> element.elements(step));
    }
    return found;
  }

  /** The first element that is reached by this path of names. */
  public Optional<XmlElement> first(String... path) {
    return all(path).findFirst();
  }

  /** The elements of that name anywhere within, in the order of the text. */
  public Stream<XmlElement> descendants(String descendant) {
    return elements().flatMap(element -> element.is(descendant)
        ? Stream.concat(Stream.of(element), element.descendants(descendant))
        : element.descendants(descendant));
  }

  /** The text of the first element that is reached by this path, if it is not blank. */
  public Optional<String> text(String... path) {
    return first(path).map(XmlElement::line).filter(line -> !line.isEmpty());
  }

  /** All characters within as one line, white space collapsed. */
  public String line() {
    return Whitespace.collapse(characters());
  }

  /** All characters within as they are. */
  public String characters() {
    StringBuilder all = new StringBuilder();
    append(all);
    return all.toString();
  }

  private void append(StringBuilder all) {
    for (XmlNode child : children) {
      switch (child) {
        case XmlElement element -> element.append(all);
        case Text text -> all.append(text.value());
        case Instruction instruction -> {
        }
      }
    }
  }
}
