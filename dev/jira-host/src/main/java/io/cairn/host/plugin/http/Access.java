package io.cairn.host.plugin.http;

import io.cairn.host.plugin.Visitors;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who may use a REST resource or a servlet (jira-platform.md C.2): the annotation on the method, else on the class, else licensed users only. The old
 * {@code AnonymousAllowed} is not recognised. An anonymous person gets 401, a known one 403.
 */
public enum Access {
    /** Everyone, always. */
    UNRESTRICTED,
    /** Anonymous people too, if the site lets them in; this host's does. */
    ANONYMOUS_SITE,
    /** Known people without a licence too, if the site lets them in; this host's does not. */
    UNLICENSED_SITE,
    /** People with a licence. */
    LICENSED,
    /** Administrators. */
    ADMIN,
    /** System administrators. */
    SYSTEM_ADMIN;

    /** By the annotations of REST v2. */
    public static final Map<Class<? extends Annotation>, Access> OF_REST = Map.of(
            com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess.class, UNRESTRICTED,
            com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess.class, ANONYMOUS_SITE,
            com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess.class, UNLICENSED_SITE,
            com.atlassian.plugins.rest.api.security.annotation.LicensedOnly.class, LICENSED,
            com.atlassian.plugins.rest.api.security.annotation.AdminOnly.class, ADMIN,
            com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly.class, SYSTEM_ADMIN);

    /** By the annotations of servlets (C.6). */
    public static final Map<Class<? extends Annotation>, Access> OF_SERVLETS = Map.of(
            com.atlassian.annotations.security.UnrestrictedAccess.class, UNRESTRICTED,
            com.atlassian.annotations.security.AnonymousSiteAccess.class, ANONYMOUS_SITE,
            com.atlassian.annotations.security.UnlicensedSiteAccess.class, UNLICENSED_SITE,
            com.atlassian.annotations.security.LicensedOnly.class, LICENSED,
            com.atlassian.annotations.security.AdminOnly.class, ADMIN,
            com.atlassian.annotations.security.SystemAdminOnly.class, SYSTEM_ADMIN);

    /** Of the first element that carries an annotation; {@link #LICENSED} if none does. */
    public static Access of(Map<Class<? extends Annotation>, Access> annotations, AnnotatedElement... elements) {
        Function<AnnotatedElement, Optional<Access>> own = element -> annotations.entrySet().stream()
                .filter(entry -> element.isAnnotationPresent(entry.getKey())).map(Map.Entry::getValue).findFirst();
        for (AnnotatedElement element : elements) {
            Optional<Access> found = own.apply(element);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return LICENSED;
    }

    /** 0 if the person may come in, else 401 or 403. */
    public int refusal(Optional<Visitors.Visitor> person) {
        if (this == UNRESTRICTED || this == ANONYMOUS_SITE) {
            return 0;
        }
        return person.map(visitor -> admits(visitor) ? 0 : 403).orElse(401);
    }

    private boolean admits(Visitors.Visitor visitor) {
        return switch (this) {
            case UNRESTRICTED, ANONYMOUS_SITE -> true;
            case UNLICENSED_SITE, LICENSED -> visitor.licensed();
            case ADMIN -> visitor.admin();
            case SYSTEM_ADMIN -> visitor.systemAdmin();
        };
    }
}
