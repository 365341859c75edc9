package io.github.modeltrail.reader.xml;

import com.ctc.wstx.api.WstxInputProperties;
import io.github.modeltrail.reader.option.ReadLimits;
import io.github.modeltrail.reader.source.DocumentException;
import java.io.ByteArrayInputStream;
import java.io.Reader;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * Opens parsers that fetch nothing: external DTDs and entities are empty, named characters come from our own tables, and
 * every size is limited.
 */
public final class XmlInput {
  private static final XMLResolver NOTHING = (publicId, systemId, base, namespace) -> new ByteArrayInputStream(
      new byte[0]);
  private static final XMLResolver CHARACTERS =
      (publicId, systemId, base, name) -> NamedCharacters.of(String.valueOf(name));

  // A process uses one set of limits or a few; a factory keeps tables that are worth keeping.
  private static final Map<ReadLimits, XMLInputFactory> FACTORIES = new ConcurrentHashMap<>();

  private XmlInput() {}

  /**
   * A parser of characters.
   *
   * @throws DocumentException
   *           if the beginning is no XML
   */
  public static XMLStreamReader open(Reader text, ReadLimits limits) {
    try {
      return FACTORIES.computeIfAbsent(limits, XmlInput::factory).createXMLStreamReader(text);
    } catch (XMLStreamException e) {
      throw problem(e);
    }
  }

  /** The problem a parser told, in our words and with its place. */
  public static DocumentException problem(XMLStreamException e) {
    Location place = e.getLocation();
    String found = String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*at \\[row.*", "").replaceAll("\\s+", " ");
    String what = "the XML is broken here: " + found + "; repair or fetch the file again";
    return place == null
        ? new DocumentException(what)
        : new DocumentException(what, place.getLineNumber(), place.getColumnNumber());
  }

  private static XMLInputFactory factory(ReadLimits limits) {
    XMLInputFactory factory = woodstox();
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, true);
    factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(WstxInputProperties.P_DTD_RESOLVER, NOTHING);
    factory.setProperty(WstxInputProperties.P_ENTITY_RESOLVER, NOTHING);
    factory.setProperty(WstxInputProperties.P_UNDECLARED_ENTITY_RESOLVER, CHARACTERS);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, limits.nestingDepth());
    factory.setProperty(WstxInputProperties.P_MAX_ENTITY_DEPTH, 20);
    factory.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, limits.entityExpansions());
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, limits.attributes());
    factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, limits.documentChars());
    return factory;
  }

  // Asked for as a service and by name: its class bears annotations that are not there at compile time, and no other
  // parser knows these limits.
  private static XMLInputFactory woodstox() {
    return ServiceLoader.load(XMLInputFactory.class, XmlInput.class.getClassLoader()).stream()
        .filter(provider -> provider.type().getName().equals("com.ctc.wstx.stax.WstxInputFactory")).findFirst()
        .orElseThrow(() -> new IllegalStateException("Woodstox is not on the class path or module path; add it")).get();
  }
}
