package io.github.modeltrail.reader.patent;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.ContributorRole;
import io.github.modeltrail.reader.xml.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Inventors, applicants and assignees in USPTO XML v4. */
final class UsptoParties {
  private UsptoParties() {}

  static List<Contributor> of(XmlElement bibliography) {
    List<XmlElement> parties = Stream.concat(bibliography.elements("us-parties"), bibliography.elements("parties"))
        .toList();
    Stream<Contributor> inventors = parties.stream()
        .flatMap(
            each -> Stream.concat(each.all("inventors", "inventor"), applicants(each).filter(UsptoParties::isInventor)))
        .flatMap(each -> person(each, ContributorRole.INVENTOR).stream());
    Stream<Contributor> applicants = parties.stream().flatMap(UsptoParties::applicants)
        .filter(each -> !isInventor(each)).flatMap(each -> party(each, ContributorRole.APPLICANT).stream());
    Stream<Contributor> assignees = bibliography.all("assignees", "assignee")
        .flatMap(each -> party(each, ContributorRole.ASSIGNEE).stream());
    return Stream.of(inventors, applicants, assignees).flatMap(each -> each).distinct().toList();
  }

  private static Stream<XmlElement> applicants(XmlElement parties) {
    return Stream.concat(parties.all("us-applicants", "us-applicant"), parties.all("applicants", "applicant"));
  }

  private static boolean isInventor(XmlElement applicant) {
    return applicant.attribute("app-type").filter("applicant-inventor"::equals).isPresent()
        || applicant.attribute("applicant-authority-category").filter("inventor"::equals).isPresent();
  }

  private static Optional<Contributor> party(XmlElement element, ContributorRole role) {
    XmlElement book = element.first("addressbook").orElse(element);
    Optional<String> organization = book.text("orgname");
    if (organization.isEmpty()) {
      return person(element, role);
    }
    Contributor named = withCountry(Contributor.of(role).withOrganization(organization.get()), element);
    Optional<String> code = book.text("role");
    return Optional.of(code.flatMap(PatentCodes::sector).map(named::withOrganizationType).orElse(named));
  }

  private static Optional<Contributor> person(XmlElement element, ContributorRole role) {
    XmlElement book = element.first("addressbook").orElse(element);
    String name = Stream.of("first-name", "middle-name", "last-name", "suffix").map(book::text)
        .flatMap(Optional::stream).collect(Collectors.joining(" "));
    Optional<String> known = Optional.of(name).filter(text -> !text.isEmpty()).or(() -> book.text("name"))
        .or(() -> book.text("orgname"));
    return known.map(text -> withCountry(Contributor.of(role).withName(text), element));
  }

  private static Contributor withCountry(Contributor contributor, XmlElement element) {
    Optional<String> country =
        element.text("addressbook", "address", "country").or(() -> element.text("address", "country"))
            .or(() -> element.text("residence", "country")).flatMap(PatentCodes::country);
    return country.map(contributor::withCountry).orElse(contributor);
  }
}
