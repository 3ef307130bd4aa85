package io.cairn.host.plugin.velocity;

import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** {@code #enable_html_escaping()} and {@code #disable_html_escaping()} of Atlassian's templates (jira-platform.md C.19). */
public abstract class EscapingDirective extends Directive {
    private final String name;
    private final boolean enable;

    EscapingDirective(String name, boolean enable) {
        this.name = name;
        this.enable = enable;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public int getType() {
        return LINE;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer, Node node) {
        context.put(Escaping.ENABLED, enable);
        return true;
    }

    /** Switches escaping on. */
    public static final class Enable extends EscapingDirective {
        public Enable() {
            super("enable_html_escaping", true);
        }
    }

    /** Switches escaping off. */
    public static final class Disable extends EscapingDirective {
        public Disable() {
            super("disable_html_escaping", false);
        }
    }
}
