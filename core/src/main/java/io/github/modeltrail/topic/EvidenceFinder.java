package io.github.modeltrail.topic;

import io.github.modeltrail.document.Document;
import io.github.modeltrail.document.TextPart;
import io.github.modeltrail.text.CodePointOffsets;
import io.github.modeltrail.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds the places in a document that carried the decision on one topic. */
final class EvidenceFinder {
  /** How many places are shown. */
  static final int MOST_PLACES = 8;
  private static final double LEAST_WEIGHT = 0.05;

  private final List<TextPart> parts;
  private final Reading reading;
  private final FeatureRow values;
  private final TopicModel model;

  EvidenceFinder(Document document, Reading reading, FeatureRow values, TopicModel model) {
    this.parts = document.texts();
    this.reading = reading;
    this.values = values;
    this.model = model;
  }

  /** The places that spoke for the topic, in the order of the text. */
  List<Evidence> speakingFor(int topic) {
    List<Place> places = places(topic);
    places.removeIf(place -> place.weight <= LEAST_WEIGHT);
    return heaviest(places);
  }

  /** The places that spoke for or against the topic, in the order of the text. */
  List<Evidence> speaking(int topic) {
    List<Place> places = places(topic);
    places.removeIf(place -> Math.abs(place.weight) <= LEAST_WEIGHT);
    return heaviest(places);
  }

  private List<Evidence> heaviest(List<Place> places) {
    places.sort(HEAVIEST_FIRST);
    List<Place> heaviest = places.subList(0, Math.min(MOST_PLACES, places.size()));
    heaviest.sort(IN_TEXT);
    List<Evidence> evidence = new ArrayList<>(heaviest.size());
    for (Place place : heaviest) {
      evidence.add(evidence(place));
    }
    return evidence;
  }

  /** One place for each phrase, those that overlap made one. */
  private List<Place> places(int topic) {
    int[] bestHit = bestHits();
    double share = seedShare(topic, bestHit);
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < values.index().length; i++) {
      int phrase = values.index()[i];
      double weight = model.topics().get(topic).phrases()[phrase] * values.value()[i];
      weight += isPlacedSeed(bestHit[phrase], topic) ? share : 0;
      if (weight != 0) {
        int hit = bestHit[phrase];
        places.add(new Place(reading.hits.part[hit], reading.hits.start[hit], reading.hits.end[hit], weight));
      }
    }
    return merged(places);
  }

  /** What the seed signals added, shared out among the seeds that stand in title, own work or long text. */
  private double seedShare(int topic, int[] bestHit) {
    TopicWeights weights = model.topics().get(topic);
    double[] signals = SeedCounts.signals(reading, model.vocabulary(), topic);
    double added = 0;
    for (SeedSignal signal : SeedSignal.values()) {
      added += weights.signals()[signal.ordinal()] * signals[signal.ordinal()];
    }
    int seeds = 0;
    for (int phrase : values.index()) {
      seeds += isPlacedSeed(bestHit[phrase], topic) ? 1 : 0;
    }
    return seeds == 0 ? 0 : added / seeds;
  }

  private boolean isPlacedSeed(int hit, int topic) {
    Zone zone = reading.hits.zone[hit];
    return model.vocabulary().isSeed(reading.hits.phrase[hit], topic)
        && (zone == Zone.TITLE || zone == Zone.OWN || zone == Zone.BODY);
  }

  /** For each phrase its first place in the zone that counts most. */
  private int[] bestHits() {
    int[] best = new int[model.vocabulary().phrases.size()];
    Arrays.fill(best, -1);
    Hits hits = reading.hits;
    for (int h = 0; h < hits.size; h++) {
      int known = best[hits.phrase[h]];
      if (known < 0 || Features.zoneWeight(hits.zone[h]) > Features.zoneWeight(hits.zone[known])) {
        best[hits.phrase[h]] = h;
      }
    }
    return best;
  }

  private static List<Place> merged(List<Place> places) {
    List<Place> merged = new ArrayList<>();
    places.sort(IN_TEXT);
    for (Place place : places) {
      Place last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && last.part == place.part && place.start < last.end) {
        merged.set(merged.size() - 1,
            new Place(last.part, last.start, Math.max(last.end, place.end), last.weight + place.weight));
      } else {
        merged.add(place);
      }
    }
    return merged;
  }

  private Evidence evidence(Place place) {
    TextPart part = parts.get(place.part);
    Span span = new Span(place.start, place.end);
    return new Evidence(part.path(), span, new CodePointOffsets(part.text()).of(span), span.slice(part.text()),
        Math.round(place.weight * 1000) / 1000.0);
  }

  private static final Comparator<Place> HEAVIEST_FIRST =
      Comparator.comparingDouble(place -> -Math.abs(place.weight));
  private static final Comparator<Place> IN_TEXT = Comparator.comparingInt(Place::part).thenComparingInt(Place::start)
      .thenComparingInt(Place::end);

  private record Place(int part, int start, int end, double weight) {}
}
