package io.github.modeltrail.index;

import java.time.Instant;

/**
 * An input file whose documents are in the index.
 *
 * @param name
 *          what it was called
 * @param content
 *          SHA-256 of its bytes in hexadecimal digits
 * @param bytes
 *          its size
 * @param documents
 *          how many documents were read from it
 * @param when
 *          when it was taken in
 */
public record TakenInput(String name, String content, long bytes, long documents, Instant when) {}
