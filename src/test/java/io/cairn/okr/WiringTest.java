package io.cairn.okr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.cairn.okr.checkin.CheckIns;
import io.cairn.okr.objective.Planning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.Test;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The beans of the plugin find each other; the services of Jira are stand-ins. */
public class WiringTest {
    private static final String OSGI = "http://www.eclipse.org/gemini/blueprint/schema/blueprint";

    @Test
    public void everyBeanFindsWhatItNeeds() throws Exception {
        try (GenericApplicationContext context = context()) {
            assertThat(context.getBean(Planning.class)).isNotNull();
            assertThat(context.getBean(CheckIns.class)).isNotNull();
        }
    }

    @Test
    public void everyServiceOfJiraIsTakenOnce() throws Exception {
        Set<String> seen = new HashSet<>();
        references(document()).forEach(one -> assertThat(seen.add(one.getAttribute("interface"))).as(one.getAttribute("id")).isTrue());
    }

    private static GenericApplicationContext context() throws Exception {
        Document document = document();
        GenericApplicationContext context = new GenericApplicationContext();
        for (Element reference : references(document)) {
            Class<?> type = Class.forName(reference.getAttribute("interface"));
            context.registerBeanDefinition(reference.getAttribute("id"), standIn(type));
        }
        for (String name : List.of("reference", "service")) {
            elements(document, name).forEach(one -> one.getParentNode().removeChild(one));
        }
        new XmlBeanDefinitionReader(context).registerBeanDefinitions(document,
                new ClassPathResource("META-INF/spring/cairn.xml"));
        context.refresh();
        return context;
    }

    private static <T> RootBeanDefinition standIn(Class<T> type) {
        return new RootBeanDefinition(type, (Supplier<T>) () -> mock(type));
    }

    private static Document document() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(WiringTest.class.getResourceAsStream("/META-INF/spring/cairn.xml"));
    }

    private static List<Element> references(Document document) {
        return elements(document, "reference");
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS(OSGI, name);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            elements.add((Element) found.item(at));
        }
        return elements;
    }
}
