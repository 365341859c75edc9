/**
 * A corpus on disk that grows, is searched, and is tagged again at the cost of what changed.
 *
 * <h2>Use</h2>
 *
 * <pre>{@code
 * try (Corpus corpus = Corpus.open(Path.of("ipg240102.zip")); CorpusIndex index = CorpusIndex.create(Path.of("index"))) {
 *   index.addAll(corpus, AddOptions.defaults().withTagger(tagger));
 *   SearchResult found = index.search(SearchRequest.of("family:Qwen AND usage:used AND \"mixture of experts\""));
 *   try (Stream<DocumentTags> tags = index.tag(tagger, 2)) { ... }
 * }
 * }</pre>
 *
 * Adding is safe to repeat: a document is known by its id and a hash of its content, so what is there already is passed
 * over, and after a crash the same command goes on from the last {@link io.github.modeltrail.index.CommitPoint}. Files that
 * were committed whole are not even parsed again: a journal knows them by a hash of their content.
 *
 * <h2>Idea</h2>
 *
 * The law: tags through the index equal tags by a scan over all documents. A tagger
 * ({@link io.github.modeltrail.index.DocumentTagger}) names its <em>anchors</em>, words or groups of words, of which a
 * document must hold at least one to have any tag. Texts are analysed once, into terms that serve the search for words and hold every
 * anchor token; the documents that a change of the tagger can touch are those that hold an anchor, old or new, of an
 * {@linkplain io.github.modeltrail.index.AnchorGroup anchor group} that changed. All others keep their tags, or have
 * none, without being read. Facts that mentions only repeat, such as the country of a developer, are
 * {@linkplain io.github.modeltrail.index.DocumentTagger#facts renewed} in the tags of the documents that mention the family.
 *
 * <p>
 * There are two Lucene indexes: {@code documents} with the texts, and {@code tags} with one row for each way in which a
 * document mentions a model and one that stores all its tags. Each content that comes in has a <em>revision</em>, a
 * number that never comes again, and the two are joined by it. So new tags touch no text, and a crash between the two
 * commits leaves nothing wrong behind: tags without a document are passed over, documents beyond the last tagged revision
 * count as not tagged yet. Rows of their own say, part by part, what the tagger was made of, so that a small change of it
 * costs little to see and to keep. A new content keeps the <em>sequence</em> number of the first, which is the order of
 * documents.
 *
 * <p>
 * The journal lies with the tags, one row a file, and cannot disagree with the documents: a row names the revisions that
 * the file gave, and only while all of them are there is the file passed over. Whether a document was deleted, replaced by
 * another file or lost with a damaged part makes no difference. Files are taken in order as ever, so that of two that hold
 * one document the later one stays: a file that the journal knows is judged when all before it are taken in.
 *
 * <h2>Limits</h2>
 *
 * One writer at a time; at most 2,147,483,519 documents (Lucene's limit), and 4,294,967,295 contents taken in over the
 * life of an index. Ids have at most 10,000 characters. While it reads in order or joins, an index needs 8 to 16 bytes of
 * memory for each document and each row of tags, and the writers keep up to 80 MB of what is not yet on disk.
 */
@NullMarked
package io.github.modeltrail.index;

import org.jspecify.annotations.NullMarked;
