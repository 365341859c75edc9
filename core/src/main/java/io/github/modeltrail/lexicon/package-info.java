/**
 * What is known about AI models: families, their names and releases, who made them, how open they are, since when.
 *
 * <h2>Use</h2>
 *
 * <pre>{@code
 * Lexicon lexicon = Lexicon.bundled();
 * ModelFamily llama = lexicon.family("Llama").orElseThrow();
 * llama.developer().country();                                     // US
 * llama.release("Llama 3.1").orElseThrow().released();             // 2024-07-23
 * Lexicon mine = lexicon.with(Path.of("my-models.json"));          // adds, and corrects where it says so
 * }</pre>
 *
 * <h2>The idea</h2>
 *
 * <p>
 * A {@linkplain io.github.modeltrail.lexicon.ModelFamily family} is what people mean when they say "a Qwen model": models
 * that share a name and a maker. A {@linkplain io.github.modeltrail.lexicon.ModelRelease release} is a version of it that
 * came out at one time, in all its sizes and variants. Facts hang where they can differ: a release has its date and
 * openness, and openness can change later ({@link io.github.modeltrail.lexicon.ModelRelease#opennessAsOf}); the maker is
 * the family's unless the release names another. Hosts' suffixes, quantized copies and sizes are not releases: the
 * recognizer's grammar reads them from the name.
 *
 * <p>
 * Many names are also words. Each {@linkplain io.github.modeltrail.lexicon.LexiconName name} says by its
 * {@linkplain io.github.modeltrail.lexicon.NameSafety safety} what it needs beside itself to be taken for the model, and
 * which words near it speak against.
 *
 * <p>
 * The facts are data, one JSON file a developer, checked in the build and readable by people. A reader turns each file
 * into entries that remember file, line and column, lays the entries of many files over one another and looks for what
 * cannot be: names that two families claim, dates before the base model's, sources nobody listed. Everything wrong is
 * reported at once ({@link io.github.modeltrail.lexicon.LexiconException}). {@link
 * io.github.modeltrail.lexicon.LexiconDiff} says in words what changed between two lexica, and {@link
 * io.github.modeltrail.lexicon.Lexicon#version()} is the same for the same facts, wherever they were read.
 *
 * <h2>Limits</h2>
 *
 * <p>
 * Countries are those of the makers' seats, one a developer; joint work of several countries is counted where the policy
 * says. The lexicon keeps no history of its own beyond changes of openness. A lexicon is immutable and may be shared among
 * threads.
 */
@NullMarked
package io.github.modeltrail.lexicon;

import org.jspecify.annotations.NullMarked;
