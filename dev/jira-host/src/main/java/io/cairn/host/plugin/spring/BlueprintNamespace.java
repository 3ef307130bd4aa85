package io.cairn.host.plugin.spring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.BeanDefinitionStoreException;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConstructorArgumentValues;
import org.springframework.beans.factory.config.RuntimeBeanReference;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.NamespaceHandlerSupport;
import org.springframework.beans.factory.xml.ParserContext;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * {@code osgi:reference} and {@code osgi:service} of Gemini Blueprint, in both of its namespaces (jira-platform.md B.3). Attributes and elements which this
 * host does not imitate are refused by name rather than ignored.
 */
final class BlueprintNamespace extends NamespaceHandlerSupport {
    /** Both URIs are constants of Gemini Blueprint: V in jira-platform.md B.3; that Jira 11.3 accepts both is UNVERIFIED. */
    static final Set<String> URIS = Set.of("http://www.eclipse.org/gemini/blueprint/schema/blueprint", "http://www.springframework.org/schema/osgi");

    private static final Set<String> REFERENCE_ATTRIBUTES = Set.of("id", "interface", "filter", "availability", "cardinality", "context-class-loader");
    private static final Set<String> SERVICE_ATTRIBUTES = Set.of("id", "ref", "interface", "context-class-loader");

    @Override
    public void init() {
        registerBeanDefinitionParser("reference", BlueprintNamespace::reference);
        registerBeanDefinitionParser("service", BlueprintNamespace::service);
    }

    private static BeanDefinition reference(Element element, ParserContext context) {
        refuseUnknown(element, REFERENCE_ATTRIBUTES, context);
        List<String> interfaces = interfaces(element, context);
        if (interfaces.size() != 1) {
            throw refusal(element, context, "names " + interfaces.size() + " interfaces; this host supports exactly one");
        }
        RootBeanDefinition definition = definition(ServiceImport.class);
        ConstructorArgumentValues values = definition.getConstructorArgumentValues();
        values.addIndexedArgumentValue(0, new RuntimeBeanReference(SpringExtender.BUNDLE_CONTEXT));
        values.addIndexedArgumentValue(1, interfaces.get(0));
        values.addIndexedArgumentValue(2, element.getAttribute("filter"));
        values.addIndexedArgumentValue(3, mandatory(element));
        definition.setDestroyMethodName("close");
        String id = element.getAttribute("id");
        context.getRegistry().registerBeanDefinition(id.isEmpty() ? "reference-" + interfaces.get(0) : id, definition);
        return definition;
    }

    private static boolean mandatory(Element element) {
        return !"optional".equals(element.getAttribute("availability")) && !"0..1".equals(element.getAttribute("cardinality"));
    }

    private static BeanDefinition service(Element element, ParserContext context) {
        refuseUnknown(element, SERVICE_ATTRIBUTES, context);
        String ref = element.getAttribute("ref");
        if (ref.isEmpty()) {
            throw refusal(element, context, "has no ref; nested beans are not supported by this host");
        }
        List<String> interfaces = interfaces(element, context);
        if (interfaces.isEmpty()) {
            throw refusal(element, context, "for " + ref + " names no interface");
        }
        RootBeanDefinition definition = definition(ServiceExport.class);
        ConstructorArgumentValues values = definition.getConstructorArgumentValues();
        values.addIndexedArgumentValue(0, new RuntimeBeanReference(SpringExtender.BUNDLE_CONTEXT));
        values.addIndexedArgumentValue(1, new RuntimeBeanReference(ref));
        values.addIndexedArgumentValue(2, ref);
        values.addIndexedArgumentValue(3, interfaces.toArray(String[]::new));
        definition.setDestroyMethodName("close");
        String id = element.getAttribute("id");
        context.getRegistry().registerBeanDefinition(id.isEmpty() ? "service-" + ref + "-" + String.join("-", interfaces) : id, definition);
        return definition;
    }

    /** Autowiring stays off, or the file's default-autowire would meddle with our constructors. */
    private static RootBeanDefinition definition(Class<?> type) {
        RootBeanDefinition definition = new RootBeanDefinition(type);
        definition.setAutowireMode(AbstractBeanDefinition.AUTOWIRE_NO);
        definition.setAutowireCandidate(true);
        return definition;
    }

    private static List<String> interfaces(Element element, ParserContext context) {
        Set<String> names = new LinkedHashSet<>();
        if (element.hasAttribute("interface")) {
            names.add(element.getAttribute("interface").trim());
        }
        for (Element child : children(element)) {
            if (!child.getLocalName().equals("interfaces")) {
                throw refusal(element, context, "has the element <" + child.getLocalName() + ">, which this host does not support");
            }
            children(child).forEach(value -> names.add(value.getTextContent().trim()));
        }
        return List.copyOf(names);
    }

    private static List<Element> children(Element element) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element child) {
                found.add(child);
            }
        }
        return found;
    }

    private static void refuseUnknown(Element element, Set<String> known, ParserContext context) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (!known.contains(attribute.getNodeName()) && !attribute.getNodeName().startsWith("xmlns")) {
                throw refusal(element, context, "has the attribute " + attribute.getNodeName() + ", which this host does not support");
            }
        }
    }

    private static BeanDefinitionStoreException refusal(Element element, ParserContext context, String why) {
        return new BeanDefinitionStoreException(context.getReaderContext().getResource().getDescription(), "<osgi:" + element.getLocalName() + "> " + why);
    }
}
