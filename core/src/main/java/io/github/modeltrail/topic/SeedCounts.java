package io.github.modeltrail.topic;

import java.util.BitSet;

/** Counts the places of one topic's seeds in a document and tells them as {@link SeedSignal signals}. For one document. */
final class SeedCounts {
  private static final int MOST_SENTENCES = 1000;

  private final Reading reading;
  private final Hits hits;
  private final Vocabulary vocabulary;
  private final int topic;
  private final int[] byZone = new int[Zone.COUNT];
  private final BitSet different = new BitSet();
  private final BitSet sentences = new BitSet();
  private boolean stated;
  private int otherSense;
  private boolean otherSenseInTitle;
  private int part = -1;
  private int end;

  private SeedCounts(Reading reading, Vocabulary vocabulary, int topic) {
    this.reading = reading;
    this.hits = reading.hits;
    this.vocabulary = vocabulary;
    this.topic = topic;
  }

  /** Values of the signals of one topic's seeds, in the order of {@link SeedSignal}; all from 0 to 1. */
  static double[] signals(Reading reading, Vocabulary vocabulary, int topic) {
    SeedCounts counts = new SeedCounts(reading, vocabulary, topic);
    for (int hit = 0; hit < reading.hits.size; hit++) {
      counts.count(hit);
    }
    double[] signals = new double[SeedSignal.COUNT];
    counts.putPlaces(signals);
    counts.putWeightOfPlaces(signals);
    counts.putSurroundings(signals);
    return signals;
  }

  private void count(int hit) {
    int phrase = hits.phrase[hit];
    Zone zone = hits.zone[hit];
    if (zone != Zone.BODY && vocabulary.isOtherSense(phrase, topic)) {
      otherSense++;
      otherSenseInTitle |= zone == Zone.TITLE;
    }
    if (vocabulary.isSeed(phrase, topic)) {
      countSeed(hit, zone);
    }
  }

  /** Seeds that overlap count as one place. */
  private void countSeed(int hit, Zone zone) {
    if (zone == Zone.TITLE || zone == Zone.OWN) {
      different.set(hits.phrase[hit]);
      sentences.set(hits.part[hit] * MOST_SENTENCES + Math.min(hits.sentence[hit], MOST_SENTENCES - 1));
    }
    stated |= hits.stated[hit];
    boolean within = hits.part[hit] == part && hits.start[hit] < end;
    end = within ? Math.max(end, hits.end[hit]) : hits.end[hit];
    part = hits.part[hit];
    byZone[zone.ordinal()] += within ? 0 : 1;
  }

  private int in(Zone zone) {
    return byZone[zone.ordinal()];
  }

  private boolean isInTitleOrOwn() {
    return in(Zone.OWN) + in(Zone.TITLE) > 0;
  }

  private void putPlaces(double[] signals) {
    put(signals, SeedSignal.TITLE, Math.min(1, in(Zone.TITLE)));
    put(signals, SeedSignal.OWN, Math.min(1, in(Zone.OWN)));
    put(signals, SeedSignal.BACKGROUND, Math.min(1, in(Zone.BACKGROUND)));
    put(signals, SeedSignal.CONTRAST, Math.min(1, in(Zone.CONTRAST)));
    put(signals, SeedSignal.PROSPECT, Math.min(1, in(Zone.PROSPECT)));
    put(signals, SeedSignal.BODY, Features.density(in(Zone.BODY), reading.bodyWords));
    put(signals, SeedSignal.STATED, stated ? 1 : 0);
  }

  private void putWeightOfPlaces(double[] signals) {
    put(signals, SeedSignal.OWN_OFTEN, Math.min(1, Math.log1p(in(Zone.OWN)) / Math.log(7)));
    put(signals, SeedSignal.TITLE_AND_OWN, in(Zone.TITLE) > 0 && in(Zone.OWN) > 0 ? 1 : 0);
    put(signals, SeedSignal.VARIETY, Math.min(1, Math.max(0, different.cardinality() - 1) / 4.0));
    put(signals, SeedSignal.BACKGROUND_ONLY, in(Zone.BACKGROUND) > 0 && !isInTitleOrOwn() ? 1 : 0);
    put(signals, SeedSignal.ASIDE_ONLY, in(Zone.CONTRAST) + in(Zone.PROSPECT) > 0 && !isInTitleOrOwn() ? 1 : 0);
    put(signals, SeedSignal.SPREAD, Math.min(1, Math.max(0, sentences.cardinality() - 1) / 3.0));
  }

  private void putSurroundings(double[] signals) {
    put(signals, SeedSignal.OTHER_SENSE, Math.min(1, otherSense / 2.0));
    put(signals, SeedSignal.OTHER_SENSE_TITLE, otherSenseInTitle ? 1 : 0);
    if (part >= 0) {
      double field = Math.max(Math.min(1, reading.fieldPlaces / 2.0),
          Features.density(reading.fieldPlacesInBody, reading.bodyWords));
      put(signals, SeedSignal.FIELD, field);
      put(signals, SeedSignal.ELSEWHERE, field == 0 ? 1 : 0);
    }
  }

  private static void put(double[] signals, SeedSignal signal, double value) {
    signals[signal.ordinal()] = value;
  }
}
