package io.cairn.bench;

import java.util.List;

/**
 * All that was found on one database.
 *
 * @param plot cost of a key result by its links
 * @param load the machine's load average in the minute before: above 1 in a processor's worth, others worked too
 */
record Measurements(String database, List<Finding> findings, List<String> plot, String load) {
}
