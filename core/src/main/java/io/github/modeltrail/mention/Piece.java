package io.github.modeltrail.mention;

import io.github.modeltrail.text.Span;

/**
 * One piece of a written name.
 *
 * @param kind
 *          what it says
 * @param span
 *          where it stands in the text
 * @param text
 *          its letters, invisible characters left out
 * @param joiner
 *          what ties it to what stands before it
 */
record Piece(PieceKind kind, Span span, String text, Joiner joiner) {}
