package io.cairn.host.plugin.action;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import io.cairn.host.plugin.PluginException;
import io.cairn.host.plugin.Visitors;
import io.cairn.host.plugin.WebSessions;
import io.cairn.host.plugin.http.Addresses;
import io.cairn.host.plugin.http.Decoration;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import webwork.action.Action;
import webwork.action.CommandDriven;
import webwork.action.ServletActionContext;

/**
 * Runs actions at {@code /secure/X.jspa} and {@code /secure/X!command.jspa}: role, WebSudo, HTTP method and form token first, then the action, then its view
 * (jira-platform.md C.7).
 */
public final class ActionDoor {
    private static final Pattern ADDRESS = Pattern.compile("/secure/(?:admin/)?([\\w-]+)(?:!(\\w+))?\\.jspa");
    private static final String TOKEN = "atl_token";

    private final List<ActionDefinition> actions = new CopyOnWriteArrayList<>();
    private final Visitors visitors;
    private final WebSessions sessions;
    private final Decoration decoration;
    private final Supplier<I18nHelper> texts;

    public ActionDoor(Visitors visitors, WebSessions sessions, Decoration decoration, Supplier<I18nHelper> texts) {
        this.visitors = visitors;
        this.sessions = sessions;
        this.decoration = decoration;
        this.texts = texts;
    }

    void add(ActionDefinition action) {
        actions.stream().filter(action::clashesWith).findFirst().ifPresent(other -> {
            throw new PluginException(PluginException.Reason.MODULE, "the action " + action.className() + " has the name of " + other.className()
                    + "; action names are shared by all plugins (jira-platform.md C.7)");
        });
        actions.add(action);
    }

    void remove(ActionDefinition action) {
        actions.remove(action);
    }

    /** Actions of one plugin. */
    public List<String> ofPlugin(String pluginKey) {
        return actions.stream().filter(action -> action.plugin().key().equals(pluginKey)).map(action -> "action " + action.alias()).toList();
    }

    /** True if a plugin answered, even if only to refuse. */
    public boolean handle(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        Matcher address = ADDRESS.matcher(Addresses.path(request));
        if (!address.matches()) {
            return false;
        }
        Optional<ActionDefinition> found = actions.stream().filter(action -> action.alias().equals(address.group(1))).findFirst();
        if (found.isEmpty()) {
            return false;
        }
        String command = address.group(2) == null ? "" : address.group(2);
        run(found.get(), command, request, response);
        return true;
    }

    private void run(ActionDefinition definition, String command, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        Class<?> type = definition.plugin().load(definition.className(), "action " + definition.alias());
        Optional<Method> handler = handler(type, command);
        if (handler.isEmpty()) {
            response.sendError(404);
        } else if (admitted(definition, type, handler.get(), request, response)) {
            decoration.around(request, response, kept -> perform(definition, type, command, request, kept));
        }
    }

    /** {@code doExecute}, or for a command {@code doCommand}, which must be public. */
    private static Optional<Method> handler(Class<?> type, String command) {
        String name = command.isEmpty() || command.equals("execute") ? "doExecute" : "do" + Character.toUpperCase(command.charAt(0)) + command.substring(1);
        for (Class<?> owner = type; owner != null; owner = owner.getSuperclass()) {
            for (Method method : owner.getDeclaredMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == 0 && method.getReturnType() == String.class) {
                    return Optional.of(method);
                }
            }
        }
        return Optional.empty();
    }

    private boolean admitted(ActionDefinition definition, Class<?> type, Method handler, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Visitors.Visitor> person = visitors.current();
        if (!hasRole(definition.role(), person)) {
            if (person.isEmpty()) {
                response.sendRedirect(sessions.loginUri(URI.create(fullAddress(request))).toString());
            } else {
                response.sendError(403);
            }
            return false;
        }
        if (type.isAnnotationPresent(WebSudoRequired.class) && !sessions.hasWebSudo(request)) {
            sessions.askForPassword(request, response);
            return false;
        }
        if (!supports(handler, type, request.getMethod())) {
            response.sendError(405, "declare the method with @SupportedMethods (jira-platform.md C.7)");
            return false;
        }
        if (handler.isAnnotationPresent(RequiresXsrfCheck.class) && !hasToken(request)) {
            response.sendError(403, "XSRF Security Token Missing");
            return false;
        }
        return true;
    }

    private static boolean hasRole(String role, Optional<Visitors.Visitor> person) {
        return switch (role) {
            case "use" -> person.filter(Visitors.Visitor::licensed).isPresent();
            case "admin" -> person.filter(Visitors.Visitor::admin).isPresent();
            case "sysadmin" -> person.filter(Visitors.Visitor::systemAdmin).isPresent();
            default -> true;
        };
    }

    private static String fullAddress(HttpServletRequest request) {
        String path = request.getRequestURI();
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    /** Without the annotation nothing is supported: Jira 10 and 11 want it declared (C.7; that none at all refuses is UNVERIFIED, the strict reading). */
    private static boolean supports(Method handler, Class<?> type, String httpMethod) {
        SupportedMethods declared = handler.getAnnotation(SupportedMethods.class);
        SupportedMethods supported = declared != null ? declared : type.getAnnotation(SupportedMethods.class);
        if (supported == null) {
            return false;
        }
        for (RequestMethod method : supported.value()) {
            if (method.name().equals(httpMethod)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasToken(HttpServletRequest request) {
        String header = request.getHeader("X-Atlassian-Token");
        return "no-check".equals(header) || sessions.xsrfToken(request).equals(request.getParameter(TOKEN));
    }

    private void perform(ActionDefinition definition, Class<?> type, String command, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        ServletActionContext.setRequest(request);
        ServletActionContext.setResponse(response);
        try {
            Action action = (Action) definition.plugin().create(type, "action " + definition.alias());
            ActionParameters.apply(action, request);
            if (action instanceof CommandDriven driven) {
                driven.setCommand(command);
            }
            String result = definition.plugin().within(action::execute);
            show(definition, action, result, request, response);
        } catch (InvocationTargetException e) {
            throw new ServletException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ServletException(e);
        } finally {
            ServletActionContext.setRequest(null);
            ServletActionContext.setResponse(null);
        }
    }

    private void show(ActionDefinition definition, Action action, String result, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (result == null || result.equals("none")) {
            return;
        }
        String view = definition.views().get(result);
        if (view == null && result.equals("securitybreach")) {
            response.sendError(403);
            return;
        }
        if (view == null) {
            throw new PluginException(PluginException.Reason.MODULE, "action " + definition.alias() + " has no view for the result " + result);
        }
        if (view.endsWith(".jsp")) {
            // JSPs of Jira itself, of which only the one for missing rights is known (C.7).
            response.sendError(403);
            return;
        }
        Map<String, Object> values = new HashMap<>();
        values.put("action", action);
        values.put("i18n", texts.get());
        values.put(TOKEN, sessions.xsrfToken(request));
        values.put("baseurl", request.getContextPath());
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(definition.plugin().within(() -> definition.plugin().templates().render(view, values)));
    }
}
