package io.github.modeltrail.reader.xml;

/** A part of an XML tree. */
public sealed interface XmlNode permits XmlElement, XmlNode.Text, XmlNode.Instruction {

  /** Characters with all references resolved. */
  record Text(String value) implements XmlNode {}

  /** A processing instruction, which some patent forms use as a bracket around a part of the text. */
  record Instruction(String target, String data) implements XmlNode {}
}
