package io.cairn.okr.web;

import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** Atlassian's directive, so that templates that use it can be drawn; the test escapes anyway. */
public final class EnableEscaping extends Directive {
    @Override
    public String getName() {
        return "enable_html_escaping";
    }

    @Override
    public int getType() {
        return LINE;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer, Node node) {
        return true;
    }
}
