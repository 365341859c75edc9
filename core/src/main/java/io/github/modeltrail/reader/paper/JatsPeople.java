package io.github.modeltrail.reader.paper;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.ContributorRole;
import io.github.modeltrail.reader.xml.XmlElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The authors of an article with the affiliations that they name. */
final class JatsPeople {
  private final List<XmlElement> authors;
  private final Map<String, XmlElement> affiliations = new LinkedHashMap<>();
  private final List<XmlElement> places;

  JatsPeople(XmlElement meta) {
    authors = meta.elements("contrib-group").flatMap(group -> group.elements("contrib"))
        .filter(each -> each.attribute("contrib-type").filter(type -> !type.equals("author")).isEmpty()).toList();
    places = meta.descendants("aff").filter(aff -> !isEditors(meta, aff)).toList();
    places.forEach(aff -> aff.attribute("id").ifPresent(id -> affiliations.put(id, aff)));
  }

  /** One contributor an author and affiliation. */
  List<Contributor> contributors() {
    return authors.stream().flatMap(this::contributors).toList();
  }

  /** The authors' names on one line. */
  String names() {
    return authors.stream().map(JatsPeople::name).filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
  }

  /** The affiliations that authors name, one a line. */
  String places() {
    return Stream.concat(authors.stream().flatMap(this::places), unnamedPlaces()).map(JatsPeople::place)
        .filter(place -> !place.isEmpty()).distinct().collect(Collectors.joining("\n"));
  }

  private Stream<XmlElement> unnamedPlaces() {
    return authors.stream().anyMatch(author -> places(author).findAny().isPresent()) ? Stream.empty() : places.stream();
  }

  private Stream<Contributor> contributors(XmlElement author) {
    Contributor person = Contributor.of(ContributorRole.AUTHOR).withName(name(author));
    List<Contributor> placed = places(author).map(aff -> placed(person, aff)).toList();
    return placed.isEmpty() ? Stream.of(person) : placed.stream();
  }

  private Stream<XmlElement> places(XmlElement author) {
    Stream<XmlElement> named = author.elements("xref")
        .filter(xref -> xref.attribute("ref-type").filter("aff"::equals).isPresent())
        .flatMap(xref -> xref.attribute("rid").stream()).flatMap(rids -> Stream.of(rids.split(" ", -1)))
        .flatMap(rid -> Optional.ofNullable(affiliations.get(rid)).stream());
    return Stream.concat(author.elements("aff"), named);
  }

  private static Contributor placed(Contributor person, XmlElement aff) {
    String institution = aff.descendants("institution").map(XmlElement::line).filter(line -> !line.isEmpty()).distinct()
        .collect(Collectors.joining(", "));
    String organization = institution.isEmpty() ? place(aff) : institution;
    Contributor placed = organization.isEmpty() ? person : person.withOrganization(organization);
    return country(aff).map(placed::withCountry).orElse(placed);
  }

  private static Optional<String> country(XmlElement aff) {
    Optional<XmlElement> country = aff.descendants("country").findFirst();
    Optional<String> code = country.flatMap(each -> each.attribute("country")).flatMap(Countries::code);
    String words = place(aff);
    return code.or(() -> country.map(XmlElement::line).flatMap(Countries::code))
        .or(() -> Countries.code(words.substring(words.lastIndexOf(',') + 1)));
  }

  /** The affiliation in words, without its mark and without identifiers. */
  private static String place(XmlElement aff) {
    return JatsText.line(new XmlElement(aff.name(), aff.attributes(), aff.children().stream()
        .filter(child -> !(child instanceof XmlElement each && (each.is("label") || each.is("sup")))).toList()));
  }

  private static String name(XmlElement author) {
    Optional<XmlElement> name = Stream.of("name", "string-name").flatMap(author::elements).findFirst()
        .or(() -> author.first("name-alternatives", "name"));
    return name.map(JatsPeople::fullName).or(() -> author.text("collab")).orElse("");
  }

  private static String fullName(XmlElement name) {
    String given = name.text("given-names").orElse("");
    String full = (given + " " + name.text("surname").orElse("") + " " + name.text("suffix").orElse("")).strip();
    return full.isEmpty() ? name.line() : full;
  }

  private static boolean isEditors(XmlElement meta, XmlElement aff) {
    return meta.elements("contrib-group").filter(group -> group.descendants("aff").anyMatch(aff::equals))
        .anyMatch(group -> group.elements("contrib").noneMatch(
            each -> each.attribute("contrib-type").filter(type -> !type.equals("author")).isEmpty()));
  }
}
