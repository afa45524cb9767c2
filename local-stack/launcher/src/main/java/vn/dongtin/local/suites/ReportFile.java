package vn.dongtin.local.suites;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads one report in the XML format that Surefire and Failsafe share. */
final class ReportFile {

    /** More of a message is in the log. */
    private static final int MESSAGE_LINES = 6;

    private ReportFile() {}

    /** The result; a report that can't be read counts as one failed test. */
    static ClassResult read(String module, Path file) {
        try {
            return result(module, root(file));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            return new ClassResult(Suite.UNIT, 1, 0, List.of(file + " can't be read: " + e.getMessage()));
        }
    }

    private static Element root(Path file) throws IOException, SAXException, ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    }

    private static ClassResult result(String module, Element suite) {
        var failures = new ArrayList<String>();
        for (var test : elements(suite.getElementsByTagName("testcase"))) {
            var problems = new ArrayList<>(elements(test.getElementsByTagName("failure")));
            problems.addAll(elements(test.getElementsByTagName("error")));
            if (!problems.isEmpty()) {
                failures.add(failure(test, problems.getFirst()));
            }
        }
        return new ClassResult(
                Suite.of(module, suite.getAttribute("name")),
                number(suite, "tests") - number(suite, "skipped"),
                Double.parseDouble(suite.getAttribute("time").replace(",", "")),
                failures);
    }

    private static int number(Element suite, String attribute) {
        return Integer.parseInt(suite.getAttribute(attribute));
    }

    private static String failure(Element test, Element problem) {
        var name = test.getAttribute("classname") + "." + test.getAttribute("name");
        var message = problem.getTextContent().lines().limit(MESSAGE_LINES).collect(Collectors.joining("\n    "));
        return name + "\n    " + message;
    }

    private static List<Element> elements(NodeList nodes) {
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
