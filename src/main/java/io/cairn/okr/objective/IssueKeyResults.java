package io.cairn.okr.objective;

import io.cairn.okr.model.IssueId;
import io.cairn.okr.model.UserKey;
import java.util.Collection;
import java.util.List;

/** The key results that issues serve, from the stored accounts. */
public final class IssueKeyResults {
    /** @throws io.cairn.okr.model.NotFoundException if the issue is hidden or missing */
    public IssuePanel of(UserKey viewer, String issueKey) {
        throw new UnsupportedOperationException();
    }

    /** For a board: by how much its issues are behind each key result, the most first; hidden issues are left out. */
    public List<BoardShare> forIssues(UserKey viewer, Collection<IssueId> issues) {
        throw new UnsupportedOperationException();
    }
}
