package io.cairn.okr.objective;

import io.cairn.okr.access.Viewer;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.Objective;
import io.cairn.okr.model.UserKey;
import java.util.List;
import java.util.Optional;

/** Makes previews of what was tried. */
final class PreviewAssembly {
    private final Assembly assembly;
    private final KeyResultAccounts accounts;

    PreviewAssembly(Assembly assembly, KeyResultAccounts accounts) {
        this.assembly = assembly;
        this.accounts = accounts;
    }

    /** @param wished as it would be, in place of the key result with its id or beside the others */
    Preview of(UserKey who, Viewer viewer, Objective objective, KeyResult wished, FigureTrial.Tried tried) {
        Optional<FigureView> before = Optional.ofNullable(assembly.keyResults(viewer, List.of(wished)).get(wished.id())).map(KeyResultView::figure);
        KeyResultView after = assembly.wished(viewer, objective, wished, tried.figure());
        return new Preview(before, accounts.explain(who, after, tried.ledger()));
    }
}
