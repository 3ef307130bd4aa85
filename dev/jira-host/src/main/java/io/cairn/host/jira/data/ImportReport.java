package io.cairn.host.jira.data;

/**
 * What an import took and what it left out.
 *
 * @param issues         issues taken
 * @param links          links taken
 * @param droppedLinks   links to issues outside the set
 * @param orphans        sub-tasks without their parent, taken as ordinary tasks
 * @param droppedEpics   epic links to what is not an epic of the set
 * @param weeks          by how many weeks all dates were moved
 */
public record ImportReport(int issues, int links, int droppedLinks, int orphans, int droppedEpics, long weeks) {
    @Override
    public String toString() {
        return issues + " issues and " + links + " links imported, dates moved by " + weeks + " weeks; left out: " + droppedLinks
                + " links and " + droppedEpics + " epic links to issues outside the set; " + orphans + " sub-tasks without parent became tasks";
    }
}
