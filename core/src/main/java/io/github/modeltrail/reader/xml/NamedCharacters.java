package io.github.modeltrail.reader.xml;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Entities;

/**
 * What a named character reference such as {@code mgr} (a small mu) stands for: the names of HTML, which hold most of the ISO entity
 * sets, and those ISO names that HTML left out and patents and old articles use. A name that nobody knows stays as it
 * was written, so that nothing is lost.
 */
public final class NamedCharacters {
  private static final Map<String, String> ISO = new HashMap<>();

  static {
    // ISOgrk1: monotonic Greek, the letters' names with "gr".
    greek("agr bgr ggr dgr egr zgr eegr thgr igr kgr lgr mgr ngr xgr ogr pgr rgr", 'α');
    greek("sfgr sgr tgr ugr phgr khgr psgr ohgr", 'ς');
    greek("Agr Bgr Ggr Dgr Egr Zgr EEgr THgr Igr Kgr Lgr Mgr Ngr Xgr Ogr Pgr Rgr", 'Α');
    greek("Sgr Tgr Ugr PHgr KHgr PSgr OHgr", 'Σ');
    add("b.alpha α b.beta β b.gamma γ b.delta δ b.epsi ε b.zeta ζ b.eta η b.thetas θ b.iota ι b.kappa κ b.lambda λ");
    add("b.mu μ b.nu ν b.xi ξ b.pi π b.rho ρ b.sigma σ b.tau τ b.upsi υ b.phis φ b.chi χ b.psi ψ b.omega ω");
    add("b.Gamma Γ b.Delta Δ b.Theta Θ b.Lambda Λ b.Xi Ξ b.Pi Π b.Sigma Σ b.Upsi Υ b.Phi Φ b.Psi Ψ b.Omega Ω");
    add("thetas θ thetav ϑ phis φ phiv ϕ epsis ε sigmav ς gammad ϝ kappav ϰ rhov ϱ piv ϖ");
    // ISOpub, ISOnum, ISOtech and what the USPTO added.
    add("frac15 ⅕ frac18 ⅛ blank ␣ hyphen ‐ dash ‐ sext ✶ check ✓ cross ✗ malt ✠ target ⌖ telrec ⌕ rx ℞ squf ▪ squ □");
    add("Circlesolid ● CircleSolid ● Circle ○ lozf ⧫ rdquor ” ldquor „ rsquor ’ lsquor ‚ smallcircle ∘ peseta ₧");
    add("af \u2061 it \u2062 ic \u2063 boxh ─ boxv │ Verbar ‖ angst Å ohm Ω mgr μ micro µ dlcrop ⌍ lrhar2 ⇋ rlhar2 ⇌");
    add("lhar2 ⥢ rhar2 ⥤ drarr ↘ dlarr ↙ urarr ↗ ularr ↖ lozenge ◊ smile ⌣ frown ⌢ cir ○ starf ★ star ☆");
    add("numsp \u2007 puncsp \u2008 hairsp \u200A thinsp \u2009 emsp13 \u2004 emsp14 \u2005");
  }

  private NamedCharacters() {}

  /** The characters of a name, without {@code &} and {@code ;}. */
  public static String of(String name) {
    String known = ISO.get(name);
    if (known != null) {
      return known;
    }
    String html = Entities.getByName(name);
    return html.isEmpty() ? "&" + name + ";" : html;
  }

  private static void greek(String names, char first) {
    char letter = first;
    for (String name : names.split(" ", -1)) {
      ISO.put(name, String.valueOf(letter));
      letter++;
    }
  }

  private static void add(String pairs) {
    String[] parts = pairs.split(" ", -1);
    for (int i = 0; i + 1 < parts.length; i += 2) {
      ISO.put(parts[i], parts[i + 1]);
    }
  }
}
