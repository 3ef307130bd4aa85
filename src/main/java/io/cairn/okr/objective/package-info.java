/** What people do with cycles, objectives, key results, their issues and their alignment. */
package io.cairn.okr.objective;
