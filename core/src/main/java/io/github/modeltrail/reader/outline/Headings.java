package io.github.modeltrail.reader.outline;

import io.github.modeltrail.document.SectionType;
import java.util.regex.Pattern;

/** What the heading of a section says about it. */
public final class Headings {
  private static final String NUMBER = "(?:(?:\\d{1,2}(?:\\.\\d{1,2})*|[IVX]{1,5}|[A-Z])\\.?\\s+)?";
  private static final Pattern ABSTRACT = Pattern.compile("(?i)" + NUMBER
      + "(?:abstract|summary|author summary|abstrak|résumé|zusammenfassung|resumen|摘要)\\s*[.:]?");
  private static final Pattern REFERENCES = Pattern.compile("(?i)" + NUMBER + "(?:references(?: and notes| cited)?|"
      + "bibliography|literature(?: cited)?|works cited|literatur(?:verzeichnis)?|références|参考文献)\\s*[.:]?");

  private Headings() {}

  public static boolean isAbstract(String heading) {
    return ABSTRACT.matcher(heading).matches();
  }

  public static boolean isReferences(String heading) {
    return REFERENCES.matcher(heading).matches();
  }

  /** The type of a section with this heading; {@link SectionType#BODY} if the heading says nothing. */
  public static SectionType type(String heading) {
    if (isAbstract(heading)) {
      return SectionType.ABSTRACT;
    }
    return isReferences(heading) ? SectionType.REFERENCES : SectionType.BODY;
  }
}
