/**
 * Finds the models that a document mentions, and says what each mention refers to.
 *
 * <p>
 * {@link io.github.modeltrail.mention.MentionRecognizer} is the way in: make one of a lexicon, give it documents, get
 * {@link io.github.modeltrail.mention.ModelMention}s. It works in five stages. A scan finds the lexicon's names. A name
 * grammar reads on from each: version, size, variant, date, in any of the ways people write them. Resolution weighs, for
 * each candidate, evidence from the name, the sentence and the document, and gives a calibrated probability. Linking
 * says which release of which family the name refers to and what the lexicon knows of it as of the document's date.
 * Usage says whether the document's own work uses the model or only names it.
 *
 * <p>
 * Only the scan touches the whole text; sentences, features and weights are looked at around candidates alone.
 *
 * <p>
 * Limits: names inside web addresses are passed over, except on model hubs; of {@code Llama-2-7B, 13B and 70B} only the
 * first is a mention; a name that shares its letters with an ordinary word is found only where the text gives reason to.
 */
@NullMarked
package io.github.modeltrail.mention;

import org.jspecify.annotations.NullMarked;
