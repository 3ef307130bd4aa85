/** Benchmarks of the plugin in the host: a large data set, measurements, a table. {@code dev/bench/run} starts it. */
package io.cairn.bench;
