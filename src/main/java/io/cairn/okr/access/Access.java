package io.cairn.okr.access;

import io.cairn.okr.model.UserKey;

/** Who may see and change what. What one may not see answers exactly as what does not exist. */
public final class Access {
    /** Who makes the current request. @throws io.cairn.okr.model.ForbiddenException for nobody */
    public UserKey caller() {
        throw new UnsupportedOperationException();
    }
}
