package io.cairn.host.plugin.spring;

import io.cairn.host.plugin.PluginException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.NamespaceHandler;
import org.springframework.beans.factory.xml.NamespaceHandlerResolver;
import org.springframework.beans.factory.xml.ResourceEntityResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.UrlResource;

/** Makes the Spring context of a started bundle. */
public final class SpringExtender {
    /** Bean name of the bundle's OSGi context, as in Gemini Blueprint. */
    static final String BUNDLE_CONTEXT = "bundleContext";

    private SpringExtender() {
    }

    /**
     * Reads {@code META-INF/spring/*.xml} and starts the beans, with the bundle's class loader as the thread's.
     *
     * @throws PluginException if a bean cannot be made; nothing of the context is left then
     */
    public static GenericApplicationContext start(Bundle bundle) {
        ClassLoader loader = bundle.adapt(BundleWiring.class).getClassLoader();
        GenericApplicationContext context = new GenericApplicationContext();
        context.setClassLoader(loader);
        context.setDisplayName(bundle.getSymbolicName());
        context.getBeanFactory().registerSingleton(BUNDLE_CONTEXT, bundle.getBundleContext());
        AnnotationConfigUtils.registerAnnotationConfigProcessors(context);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            read(bundle, loader, context);
            context.refresh();
            return context;
        } catch (BeansException | LinkageError e) {
            context.close();
            Throwable cause = NestedExceptionUtils.getMostSpecificCause(e);
            throw new PluginException(PluginException.Reason.SPRING, "the Spring context of " + bundle.getSymbolicName() + " does not start: " + e.getMessage()
                    + (cause == e ? "" : " [" + cause.getClass().getSimpleName() + ": " + cause.getMessage() + "]"), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void read(Bundle bundle, ClassLoader loader, GenericApplicationContext context) {
        ClassLoader host = SpringExtender.class.getClassLoader();
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
        reader.setBeanClassLoader(loader);
        reader.setNamespaceHandlerResolver(namespaces(host));
        // Gemini's schemas are not ours to ship; BlueprintNamespace refuses what it does not know.
        reader.setValidationMode(XmlBeanDefinitionReader.VALIDATION_NONE);
        reader.setNamespaceAware(true);
        reader.setEntityResolver(new ResourceEntityResolver(new DefaultResourceLoader(host)));
        for (URL file : files(bundle)) {
            reader.loadBeanDefinitions(new UrlResource(file));
        }
    }

    private static NamespaceHandlerResolver namespaces(ClassLoader host) {
        NamespaceHandlerResolver ordinary = new DefaultNamespaceHandlerResolver(host);
        NamespaceHandler blueprint = new BlueprintNamespace();
        blueprint.init();
        return uri -> BlueprintNamespace.URIS.contains(uri) ? blueprint : ordinary.resolve(uri);
    }

    private static List<URL> files(Bundle bundle) {
        Enumeration<URL> found = bundle.findEntries("META-INF/spring", "*.xml", false);
        return found == null ? List.of() : Collections.list(found);
    }
}
