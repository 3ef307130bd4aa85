package io.cairn.host.plugin.descriptor;

import io.cairn.host.plugin.PluginException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * An element of a descriptor that remembers what it was asked for, so that {@link #finish()} can refuse the rest: Jira ignores what it does not know, and a
 * mistyped attribute would never be noticed.
 */
public final class XmlNode {
    private final Element element;
    private final Set<String> askedAttributes = new HashSet<>();
    private final Set<String> askedChildren = new HashSet<>();
    private final List<XmlNode> children = new ArrayList<>();

    private XmlNode(Element element) {
        this.element = element;
        NodeList nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element child) {
                children.add(new XmlNode(child));
            }
        }
    }

    /** @throws PluginException if it is not well-formed; document types are refused */
    public static XmlNode parse(InputStream xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new XmlNode(factory.newDocumentBuilder().parse(xml).getDocumentElement());
        } catch (SAXException e) {
            throw new PluginException(PluginException.Reason.DESCRIPTOR, "atlassian-plugin.xml is not well-formed: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Name of the element. */
    public String name() {
        return element.getTagName();
    }

    /** Empty if the attribute is missing or blank. */
    public Optional<String> attribute(String name) {
        askedAttributes.add(name);
        return Optional.of(element.getAttribute(name).trim()).filter(value -> !value.isEmpty());
    }

    /** @throws PluginException if it is missing */
    public String required(String attribute) {
        return attribute(attribute).orElseThrow(() -> refusal("needs the attribute " + attribute));
    }

    /** @throws PluginException if it is not a whole number */
    public int number(String attribute, int otherwise) {
        String text = attribute(attribute).orElse(String.valueOf(otherwise));
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw refusal("has " + attribute + "=\"" + text + "\", which is not a whole number");
        }
    }

    /** Child elements of a name, in order. */
    public List<XmlNode> children(String name) {
        askedChildren.add(name);
        return children.stream().filter(child -> child.name().equals(name)).toList();
    }

    /** All child elements, in order; counts as asked for. */
    public List<XmlNode> children() {
        children.forEach(child -> askedChildren.add(child.name()));
        return List.copyOf(children);
    }

    /** @throws PluginException if there are several */
    public Optional<XmlNode> child(String name) {
        List<XmlNode> found = children(name);
        if (found.size() > 1) {
            throw refusal("has several <" + name + ">");
        }
        return found.stream().findFirst();
    }

    /** Text without the space around it. */
    public String text() {
        return element.getTextContent().trim();
    }

    /** The attributes' names that stand in the file. */
    public Set<String> attributeNames() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            names.add(attribute.getNodeName());
        }
        return names;
    }

    /** @throws PluginException on the first attribute or element, here or below, that nobody asked for */
    public void finish() {
        for (String name : attributeNames()) {
            if (!askedAttributes.contains(name)) {
                throw refusal("has the unknown attribute " + name);
            }
        }
        for (XmlNode child : children) {
            if (!askedChildren.contains(child.name())) {
                throw refusal("has the unknown element <" + child.name() + ">");
            }
            child.finish();
        }
    }

    /** An exception that names this element. */
    public PluginException refusal(String why) {
        String key = element.getAttribute("key");
        return new PluginException(PluginException.Reason.DESCRIPTOR, "atlassian-plugin.xml: <" + name() + (key.isEmpty() ? "" : " key=\"" + key + "\"") + "> " + why);
    }
}
