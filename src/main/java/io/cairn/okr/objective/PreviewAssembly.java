package io.cairn.okr.objective;

import io.cairn.okr.access.Viewer;
import io.cairn.okr.model.KeyResult;
import io.cairn.okr.model.LinkedSource;
import io.cairn.okr.model.UserKey;
import java.util.List;
import java.util.Optional;

/** Tries a key result as somebody wishes it, and shows what would become of it and of what is above. */
final class PreviewAssembly {
    private final FigureTrial trial;
    private final Outlooks outlooks;
    private final KeyResultAccounts accounts;

    PreviewAssembly(FigureTrial trial, Outlooks outlooks, KeyResultAccounts accounts) {
        this.trial = trial;
        this.outlooks = outlooks;
        this.accounts = accounts;
    }

    /** @param wished as it would be, in place of the key result with its id or beside the others */
    Preview of(UserKey who, Viewer viewer, KeyResult wished, List<LinkedSource> sources) {
        FigureTrial.Foreseen foreseen = trial.of(Assumption.of(wished, sources));
        Outlook outlook = outlooks.of(viewer, wished.objective(), List.of(wished.id()), Optional.of(wished), foreseen);
        Outlook.OfKeyResult move = outlook.keyResults().get(0);
        return new Preview(move.before().map(KeyResultView::figure),
                accounts.explain(who, move.after(), foreseen.keyResults().get(wished.id()).ledger()), outlook.objectives());
    }
}
