package app.foyer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What holds for every page, template, tag and composite, read as files. */
@DisplayName("Every page")
class PagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final String FACES = "jakarta.faces.";
    private static final String FACELETS = "jakarta.faces.facelets";

    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Set<String> READ_BY_PEOPLE =
            Set.of("title", "alt", "placeholder", "aria-label", "label", "hint", "explanation", "action", "header");
    private static final Set<String> NAMED_BY_AN_ID = Set.of(
            "form",
            "repeat",
            "inputText",
            "inputHidden",
            "inputTextarea",
            "password",
            "commandButton",
            "dataTable",
            "selectOneMenu",
            "selectBooleanCheckbox",
            "selectManyCheckbox",
            "messages",
            "message",
            "outputLabel");
    private static final Set<String> FORBIDDEN = Set.of("ajax", "commandLink");

    static Stream<Path> pages() throws IOException {
        return Files.walk(WEBAPP).filter(path -> path.toString().endsWith(".xhtml"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysNothingThatIsNotInTheBundles(Path page) throws Exception {
        var said = elements(page).stream().flatMap(PagesTest::literals).toList();

        assertThat(said).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leavesLooksToTheStyleSheetsAndBehaviourToTheScripts(Path page) throws Exception {
        assertThat(elements(page)).noneMatch(element -> element.hasAttribute("style"));
        assertThat(elements(page))
                .noneMatch(element -> element.getLocalName().equals("style"))
                .noneMatch(element -> element.getLocalName().equals("script")
                        && !element.getTextContent().isBlank())
                .noneMatch(
                        element -> attributes(element).anyMatch(name -> name.matches("on[a-z]+") && !isOurs(element)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void escapesEverything(Path page) throws Exception {
        assertThat(elements(page)).noneMatch(element -> "false".equals(element.getAttribute("escape")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void usesNothingThatTheContentSecurityPolicyBreaks(Path page) throws Exception {
        assertThat(elements(page)).noneMatch(element -> FORBIDDEN.contains(element.getLocalName()) && isFaces(element));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void namesWhatAPersonActsOn(Path page) throws Exception {
        assertThat(elements(page))
                .filteredOn(element -> isComponent(element) && NAMED_BY_AN_ID.contains(element.getLocalName())
                        || "form".equals(element.getLocalName()))
                .allMatch(element -> element.hasAttribute("id"));
    }

    /** After a refused form a reload or a bookmark leads to the same page, with all that its address says. */
    @ParameterizedTest
    @MethodSource("pages")
    void keepsItsAddressWhenAFormIsSentInTheConsole(Path page) throws Exception {
        var isOfTheConsole = WEBAPP.relativize(page).toString().matches("(WEB-INF/)?admin/.*");
        // its rows name another question than the address, which would be heard first
        var isOfOthers = page.endsWith("WEB-INF/admin/question/archivedQuestions.xhtml");

        assertThat(elements(page))
                .filteredOn(element ->
                        isOfTheConsole && !isOfOthers && isComponent(element) && "form".equals(element.getLocalName()))
                .allMatch(element -> "true".equals(element.getAttribute("useRequestURI")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysHowLargeAFileMayBeBeforeItIsSent(Path page) throws Exception {
        assertThat(elements(page))
                .filteredOn(element ->
                        "inputFile".equals(element.getLocalName()) || "file".equals(element.getAttribute("type")))
                .allMatch(element -> attributes(element).anyMatch(name -> name.endsWith("data-most-bytes"))
                        && attributes(element).anyMatch(name -> name.endsWith("data-too-large")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fetchesNothingFromElsewhere(Path page) throws Exception {
        assertThat(elements(page)).noneMatch(element -> Stream.of("src", "href", "action")
                .map(element::getAttribute)
                .anyMatch(address -> address.matches("(?:https?:)?//.*")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leavesTheFrameToTheTemplate(Path page) throws Exception {
        var isTemplate = page.endsWith("WEB-INF/templates/page.xhtml");

        assertThat(elements(page).stream()
                        .anyMatch(element -> element.getLocalName().equals("html")))
                .isEqualTo(isTemplate);
    }

    private static Stream<String> literals(Element element) {
        var texts = children(element)
                .filter(node -> node.getNodeType() == Node.TEXT_NODE)
                .map(Node::getNodeValue);
        var attributes =
                READ_BY_PEOPLE.stream().filter(name -> !isDeclaration(element)).map(element::getAttribute);
        return Stream.concat(texts, attributes)
                .map(text -> EXPRESSION.matcher(text).replaceAll(""))
                .filter(text -> WORD.matcher(text).find());
    }

    /** What a composite tells other engineers about its attributes. */
    private static boolean isDeclaration(Element element) {
        return "jakarta.faces.composite".equals(element.getNamespaceURI());
    }

    private static boolean isFaces(Element element) {
        return element.getNamespaceURI() != null && element.getNamespaceURI().startsWith(FACES);
    }

    private static boolean isOurs(Element element) {
        return "app.foyer".equals(element.getNamespaceURI())
                || "jakarta.faces.composite/components".equals(element.getNamespaceURI());
    }

    private static boolean isComponent(Element element) {
        var namespace = element.getNamespaceURI();
        return "jakarta.faces.html".equals(namespace)
                || "primefaces".equals(namespace)
                || FACELETS.equals(namespace)
                || "http://omnifaces.org/ui".equals(namespace);
    }

    private static Stream<String> attributes(Element element) {
        var attributes = element.getAttributes();
        return Stream.iterate(0, i -> i < attributes.getLength(), i -> i + 1)
                .map(i -> attributes.item(i).getNodeName());
    }

    private static List<Element> elements(Path page) throws IOException, SAXException, ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var document = factory.newDocumentBuilder().parse(page.toFile());
        var all = new ArrayList<Element>();
        collect(document.getDocumentElement(), all);
        return all;
    }

    private static void collect(Element element, List<Element> all) {
        all.add(element);
        children(element).filter(Element.class::isInstance).forEach(child -> collect((Element) child, all));
    }

    private static Stream<Node> children(Element element) {
        var nodes = element.getChildNodes();
        return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1).map(nodes::item);
    }
}
