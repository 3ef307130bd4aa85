package io.cairn.okr.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What can be proven of the jar without a Jira (jira-platform facts B and G). */
public class BundleIT {
    private static final String DESCRIPTOR = "atlassian-plugin.xml";
    private static final int JAVA_17 = 61;
    private static final List<String> NEVER_PACKAGED = List.of("com/atlassian/", "net/java/ao/", "jakarta/", "javax/",
            "org/springframework/", "com/fasterxml/", "org/slf4j/", "webwork/", "org/ofbiz/");

    private PluginJar jar;
    private Attributes manifest;

    @Before
    public void open() throws Exception {
        jar = PluginJar.open();
        manifest = jar.manifest().getMainAttributes();
    }

    @After
    public void close() throws Exception {
        jar.close();
    }

    @Test
    public void theManifestMarksABundleThatBringsItsOwnSpringConfiguration() throws Exception {
        Element root = jar.xml(DESCRIPTOR).getDocumentElement();
        assertThat(root.getAttribute("key")).isEqualTo("io.cairn.okr");
        assertThat(manifest.getValue("Atlassian-Plugin-Key")).isEqualTo(root.getAttribute("key"));
        assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo(root.getAttribute("key"));
        assertThat(manifest.getValue("Spring-Context")).isEqualTo("*");
        assertThat(manifest.getValue("Atlassian-Build-Date")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d{4}");
        assertThat(jar.text("META-INF/MANIFEST.MF")).endsWith("\n");
    }

    @Test
    public void theManifestExportsNothingAndDemandsNoVersionOfAnybody() {
        assertThat(manifest.getValue("Export-Package")).isNull();
        assertThat(manifest.getValue("DynamicImport-Package")).isNull();
        assertThat(manifest.getValue("Require-Capability")).isNull();
        assertThat(manifest.getValue("Import-Package")).doesNotContain("version=");
    }

    @Test
    public void everyImportIsAPackageThatJiraIsKnownToExport() throws Exception {
        List<String> known = Files.readAllLines(Path.of("src/test/resources/jira-exports.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        assertThat(imports()).isNotEmpty().allSatisfy(name -> assertThat(known)
                .as("an exporter of " + name).anyMatch(prefix -> name.equals(prefix) || name.startsWith(prefix + ".")));
    }

    @Test
    public void nothingThatJiraGivesIsPackagedAndNoJarIsNested() {
        assertThat(jar.files()).noneMatch(file -> NEVER_PACKAGED.stream().anyMatch(file::startsWith));
        assertThat(jar.files()).noneMatch(file -> file.endsWith(".jar"));
        assertThat(jar.files()).noneMatch(file -> file.contains("atlassian-icons") || file.contains("/aui"));
        assertThat(jar.files()).contains("META-INF/LICENSE", "META-INF/NOTICE");
    }

    @Test
    public void everyClassRunsOnJava17() {
        assertThat(jar.files().stream().filter(file -> file.endsWith(".class")))
                .allSatisfy(file -> assertThat(ByteBuffer.wrap(jar.bytes(file)).getShort(6)).isLessThanOrEqualTo((short) JAVA_17));
    }

    @Test
    public void everyClassNamedInTheDescriptorExists() throws Exception {
        Document descriptor = jar.xml(DESCRIPTOR);
        Set<String> named = attributes(descriptor, "class");
        texts(descriptor, "entity").forEach(named::add);
        texts(descriptor, "upgradeTask").forEach(named::add);
        named.remove("java.lang.Object");
        assertThat(named).isNotEmpty().allMatch(jar::hasClass);
    }

    @Test
    public void everyClassAndServiceNamedInSpringsConfigurationExists() throws Exception {
        Set<String> files = jar.files().stream().filter(file -> file.matches("META-INF/spring/[^/]+\\.xml")).collect(Collectors.toSet());
        assertThat(files).isNotEmpty();
        for (String file : files) {
            assertThat(attributes(jar.xml(file), "class")).as(file).allMatch(name -> jar.hasClass(name) || imported(name));
            assertThat(attributes(jar.xml(file), "interface")).as(file).allMatch(name -> jar.hasClass(name) || imported(name));
        }
    }

    @Test
    public void everyFileNamedInTheDescriptorExists() throws Exception {
        Document descriptor = jar.xml(DESCRIPTOR);
        NodeList resources = descriptor.getElementsByTagName("resource");
        assertThat(elements(resources).filter(each -> !each.getAttribute("type").equals("i18n")))
                .isNotEmpty().allSatisfy(each -> assertThat(jar.has(each.getAttribute("location"))).as(each.getAttribute("location")).isTrue());
        assertThat(elements(resources).filter(each -> each.getAttribute("type").equals("i18n")))
                .isNotEmpty().allSatisfy(each -> assertThat(jar.has(each.getAttribute("location").replace('.', '/') + ".properties")).isTrue());
    }

    @Test
    public void everyKeyNamedInTheDescriptorHasATextAndBundlesAreAscii() throws Exception {
        List<String> bundles = jar.files().stream().filter(file -> file.matches("i18n/[^/]+\\.properties")).toList();
        assertThat(bundles).hasSizeGreaterThanOrEqualTo(2);
        Document descriptor = jar.xml(DESCRIPTOR);
        Set<String> keys = elements(descriptor.getElementsByTagName("label")).map(each -> each.getAttribute("key"))
                .filter(key -> !key.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
        keys.addAll(attributes(descriptor, "i18n-name-key"));
        for (String bundle : bundles) {
            String text = jar.text(bundle);
            assertThat(text.chars()).as(bundle).allMatch(letter -> letter < 128);
            assertThat(keys).as(bundle).allMatch(key -> Pattern.compile("(?m)^" + Pattern.quote(key) + "\\s*=").matcher(text).find());
        }
    }

    @Test
    public void noFileNamesTheMachineItWasBuiltOn() {
        String here = Path.of("").toAbsolutePath().getParent().toString();
        assertThat(jar.files()).noneMatch(file -> new String(jar.bytes(file)).contains(here + "/"));
    }

    private Set<String> imports() {
        Matcher names = Pattern.compile("([\\w.]+)(?:;[^,\"]*(?:\"[^\"]*\")?)*(?:,|$)").matcher(manifest.getValue("Import-Package"));
        Set<String> found = new TreeSet<>();
        while (names.find()) {
            found.add(names.group(1));
        }
        return found;
    }

    private boolean imported(String className) {
        return imports().contains(className.substring(0, className.lastIndexOf('.')));
    }

    private static Set<String> attributes(Document xml, String name) {
        return elements(xml.getElementsByTagName("*")).map(each -> each.getAttribute(name)).filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> texts(Document xml, String tag) {
        return elements(xml.getElementsByTagName(tag)).map(each -> each.getTextContent().trim()).collect(Collectors.toSet());
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }
}
