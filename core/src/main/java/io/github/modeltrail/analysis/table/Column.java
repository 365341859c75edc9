package io.github.modeltrail.analysis.table;

/**
 * A column of a table.
 *
 * @param name
 *          its heading, in lower case with underscores
 * @param description
 *          what stands in it, with its unit
 */
public record Column(String name, String description) {}
