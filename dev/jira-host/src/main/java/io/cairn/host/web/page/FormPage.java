package io.cairn.host.web.page;

import io.cairn.host.jira.error.InvalidException;
import io.cairn.host.web.http.Exchange;
import io.cairn.host.web.template.Html;
import io.cairn.host.web.view.FormView;
import io.cairn.host.web.view.InputView;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A page that is one form: shown on GET; on POST the work is done, or the form is shown again with what is wrong. */
final class FormPage {
    private final Frame frame;

    FormPage(Frame frame) {
        this.frame = frame;
    }

    /** Makes the inputs, with what was typed if the form comes back. */
    @FunctionalInterface
    interface Inputs {
        List<InputView> make();
    }

    /** Does what the form asks for. @return where to go then, within the site */
    @FunctionalInterface
    interface Work {
        String run();
    }

    void answer(Exchange exchange, FormView form, Inputs inputs, Work work) throws IOException {
        if (!exchange.request().getMethod().equals("POST")) {
            show(exchange, 200, form, inputs.make(), Refusal.NONE);
            return;
        }
        String next;
        try {
            next = work.run();
        } catch (InvalidException e) {
            show(exchange, 400, form, inputs.make(), Refusal.of(e, exchange.texts().locale()));
            return;
        }
        exchange.redirect(next);
    }

    /** Shows the form. */
    void show(Exchange exchange, int status, FormView form, List<InputView> inputs, Refusal refusal) throws IOException {
        Html fields = frame.render(exchange, "fields", Map.of("inputs", refusal.on(inputs)));
        FormView shown = refusal.isEmpty() ? form : form.refused(refusal.besides(inputs));
        frame.write(exchange, status, new Page(form.title(), frame.render(exchange, "form", Map.of("form", shown, "fields", fields))).below("issues").requires("atl.general"));
    }
}
