package io.github.modeltrail.reader.patent;

import io.github.modeltrail.document.Contributor;
import io.github.modeltrail.document.ContributorRole;
import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.DocumentKind;
import io.github.modeltrail.document.PartialDate;
import io.github.modeltrail.document.Section;
import io.github.modeltrail.document.SectionType;
import io.github.modeltrail.reader.source.DocumentException;
import io.github.modeltrail.reader.xml.Sections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One patent in green book text. */
final class ApsPatent {
  private static final Set<String> DESCRIPTION = Set.of("PARN", "GOVT", "BSUM", "DRWD", "DETD");
  private static final Set<String> GROUPS =
      Set.of("PATN", "INVT", "ASSG", "PRIR", "REIS", "RLAP", "CLAS", "UREF", "FREF",
          "OREF", "LREP", "PCTA", "ABST", "GOVT", "PARN", "BSUM", "DRWD", "DETD", "CLMS", "DCLM");

  private final List<Group> groups;

  private ApsPatent(List<Group> groups) {
    this.groups = groups;
  }

  /** A coded field: its code and its lines. */
  private record Field(String code, List<String> lines) {
    String text() {
      return ApsCodes.text(String.join(" ", lines));
    }
  }

  /** A group of fields such as one inventor's. */
  private record Group(String code, List<Field> fields) {
    Optional<String> text(String field) {
      return fields.stream().filter(each -> each.code.equals(field)).findFirst().map(Field::text)
          .filter(text -> !text.isEmpty());
    }
  }

  /** The document that the lines behind {@code PATN} hold. */
  static Document document(List<String> lines) {
    return new ApsPatent(groups(lines)).document();
  }

  private static List<Group> groups(List<String> lines) {
    List<Group> groups = new ArrayList<>(List.of(new Group("PATN", new ArrayList<>())));
    for (String line : lines) {
      String code = line.substring(0, Math.min(4, line.length())).strip();
      List<Field> fields = groups.getLast().fields;
      if (GROUPS.contains(code) && line.length() <= 5) {
        groups.add(new Group(code, new ArrayList<>()));
      } else if (!code.isEmpty() && Character.isLetter(line.charAt(0))) {
        fields.add(new Field(code, new ArrayList<>(List.of(line.substring(Math.min(5, line.length()))))));
      } else if (!fields.isEmpty()) {
        fields.getLast().lines.add(line);
      }
    }
    return groups;
  }

  private Document document() {
    Group patent = groups.getFirst();
    String number = patent.text("WKU").filter(text -> text.length() > 2)
        .orElseThrow(() -> new DocumentException("the patent's number (WKU) is missing; fetch the file again"));
    Document.Builder builder = Document.builder(id(number)).kind(DocumentKind.PATENT).language("en");
    patent.text("TTL").ifPresent(builder::title);
    patent.text("ISD").flatMap(PatentCodes::date).ifPresent(builder::date);
    Optional<PartialDate> filed = patent.text("APD").flatMap(PatentCodes::date);
    builder.source("USPTO grant" + filed.map(date -> ", filed " + date).orElse(""));
    of("CLAS").flatMap(group -> group.fields.stream()).filter(field -> field.code.equals("ICL"))
        .flatMap(field -> PatentNumbers.fixedWidth(field.lines.getFirst()).stream()).distinct()
        .forEach(builder::category);
    of("INVT").flatMap(group -> party(group, ContributorRole.INVENTOR).stream()).forEach(builder::contributor);
    of("ASSG").flatMap(group -> party(group, ContributorRole.ASSIGNEE).stream()).forEach(builder::contributor);
    sections().forEach(builder::section);
    return builder.build();
  }

  // The last digit is a check digit; the kind is told by the letters before the number.
  private static String id(String number) {
    String kind = switch (number.replaceAll("\\d.*", "")) {
      case "" -> "A";
      case "D" -> "S";
      case "RE" -> "E";
      case "PP" -> "P";
      case "H" -> "H";
      default -> "";
    };
    return PatentNumbers.join("US", number.substring(0, number.length() - 1), kind);
  }

  private Stream<Group> of(String code) {
    return groups.stream().filter(group -> group.code.equals(code));
  }

  private List<Section> sections() {
    Stream<Section> abstracts = Sections.lines(of("ABST").flatMap(ApsPatent::paragraphs), SectionType.ABSTRACT);
    Stream<Section> description = groups.stream().filter(group -> DESCRIPTION.contains(group.code))
        .flatMap(group -> description(group).stream());
    Stream<Section> claims = Sections.lines(groups.stream()
        .filter(group -> group.code.equals("CLMS") || group.code.equals("DCLM"))
        .flatMap(group -> claims(group).stream()),
        SectionType.CLAIMS);
    Stream<Section> references = Sections.lines(references(), SectionType.REFERENCES);
    return Stream.of(abstracts, description, claims, references).flatMap(each -> each).toList();
  }

  private static Stream<String> paragraphs(Group group) {
    return group.fields.stream()
        .map(field -> field.code.startsWith("TBL") ? ApsCodes.table(field.lines) : field.text());
  }

  private static List<Section> description(Group group) {
    List<Section> sections = new ArrayList<>();
    List<String> paragraphs = new ArrayList<>();
    String heading = "";
    for (Field field : group.fields) {
      if (field.code.equals("PAC")) {
        boolean follows = paragraphs.isEmpty() && !heading.isEmpty();
        add(sections, heading, paragraphs);
        heading = follows ? heading + " / " + field.text() : field.text();
      } else {
        paragraphs.add(field.code.startsWith("TBL") ? ApsCodes.table(field.lines) : field.text());
      }
    }
    add(sections, heading, paragraphs);
    return sections;
  }

  private static void add(List<Section> sections, String heading, List<String> paragraphs) {
    Sections.lines(paragraphs.stream(), SectionType.DESCRIPTION)
        .map(section -> new Section(section.type(), Optional.of(heading).filter(text -> !text.isEmpty()),
            section.text()))
        .forEach(sections::add);
    paragraphs.clear();
  }

  // A claim's paragraphs follow its number and belong together.
  private static List<String> claims(Group group) {
    List<String> claims = new ArrayList<>();
    boolean open = false;
    for (Field field : group.fields) {
      String text = field.code.equals("NUM") || field.code.equals("STM") ? "" : field.text();
      if (field.code.equals("NUM")) {
        open = false;
      } else if (!text.isEmpty() && open) {
        claims.set(claims.size() - 1, claims.getLast() + " " + text);
      } else if (!text.isEmpty()) {
        claims.add(text);
        open = true;
      }
    }
    return claims;
  }

  private Stream<String> references() {
    Stream<String> patents = groups.stream().filter(group -> group.code.equals("UREF") || group.code.equals("FREF"))
        .map(ApsPatent::citation);
    Stream<String> others = of("OREF").flatMap(ApsPatent::paragraphs);
    return Stream.concat(patents, others);
  }

  private static String citation(Group group) {
    String country = group.text("CNT").map(code -> PatentCodes.country(code).orElse(code)).orElse("US");
    Optional<String> number = group.text("PNO")
        .map(digits -> country.equals("US") ? PatentNumbers.join(country, digits, "") : country + digits);
    Optional<String> date = group.text("ISD").flatMap(PatentCodes::date).map(Object::toString);
    return Stream.of(number, group.text("NAM"), date).flatMap(Optional::stream).collect(Collectors.joining(", "));
  }

  private static Optional<Contributor> party(Group group, ContributorRole role) {
    Optional<String> country = group.text("CNT").flatMap(PatentCodes::country)
        .or(() -> group.text("STA").map(state -> "US"));
    boolean person = role == ContributorRole.INVENTOR
        || group.text("COD").filter(code -> code.matches("0?[45]")).isPresent();
    Optional<Contributor> named = group.text("NAM").map(name -> person
        ? Contributor.of(role).withName(forenameFirst(name))
        : Contributor.of(role).withOrganization(name));
    return named.map(each -> country.map(each::withCountry).orElse(each)).map(each -> person
        ? each
        : group.text("COD").flatMap(PatentCodes::sector).map(each::withOrganizationType).orElse(each));
  }

  private static String forenameFirst(String name) {
    int comma = name.indexOf(';');
    return comma < 0 ? name : (name.substring(comma + 1).strip() + " " + name.substring(0, comma).strip()).strip();
  }
}
