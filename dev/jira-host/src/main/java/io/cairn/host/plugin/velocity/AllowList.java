package io.cairn.host.plugin.velocity;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.message.I18nResolver;
import java.lang.reflect.Method;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Which methods the templates of one plugin may call (jira-platform.md C.19): those the plugin lists, which must be of its own classes, and plain values of
 * the JDK. Jira's own global list is not published; the few of its objects that descriptors are known to use in links are let through (C.3, UNVERIFIED).
 */
public final class AllowList {
    private static final List<Class<?>> VALUES = List.of(CharSequence.class, Number.class, Boolean.class, Character.class, Collection.class, Map.class,
            Map.Entry.class, Iterator.class, Date.class, Temporal.class);
    private static final Set<String> NEVER = Set.of("getClass", "wait", "notify", "notifyAll", "getDeclaringClass");
    private static final Map<Class<?>, Set<String>> OF_JIRA = Map.of(
            I18nHelper.class, Set.of("getText", "getLocale"),
            I18nResolver.class, Set.of("getText", "getRawText"),
            Issue.class, Set.of("getId", "getKey"),
            Project.class, Set.of("getId", "getKey", "getName"));

    private final Set<String> listed = ConcurrentHashMap.newKeySet();

    /** @param signature as in the descriptor: {@code com.example.View#format(java.lang.String)} */
    public void add(String signature) {
        listed.add(signature);
    }

    /** Takes it off again. */
    public void remove(String signature) {
        listed.remove(signature);
    }

    /** True if a template may call this method on this object. */
    boolean permits(Object target, Method method) {
        if (NEVER.contains(method.getName())) {
            return false;
        }
        return isValue(target) || isOfJira(target, method) || listed.contains(signature(method));
    }

    /** True if a template may walk through this object with {@code #foreach}. */
    static boolean mayIterate(Object target) {
        return target.getClass().isArray() || target instanceof Collection || target instanceof Map || target instanceof Iterator;
    }

    private static boolean isValue(Object target) {
        return target.getClass().isArray() || VALUES.stream().anyMatch(type -> type.isInstance(target))
                && target.getClass().getClassLoader() == null || isCollectionOfPlugin(target);
    }

    /** Immutable and lazy collections of other libraries are collections all the same. */
    private static boolean isCollectionOfPlugin(Object target) {
        return target instanceof Collection || target instanceof Map || target instanceof Map.Entry || target instanceof Iterator;
    }

    private static boolean isOfJira(Object target, Method method) {
        return OF_JIRA.entrySet().stream().anyMatch(e -> e.getKey().isInstance(target) && e.getValue().contains(method.getName()));
    }

    /** {@code declaring class # name ( parameter types )}: Jira names the class that declares the method (UNVERIFIED for inherited methods). */
    static String signature(Method method) {
        String parameters = Arrays.stream(method.getParameterTypes()).map(Class::getName).collect(Collectors.joining(","));
        return method.getDeclaringClass().getName() + "#" + method.getName() + "(" + parameters + ")";
    }
}
