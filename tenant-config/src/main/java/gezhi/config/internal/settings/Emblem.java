package gezhi.config.internal.settings;

import gezhi.config.internal.model.Reading;
import gezhi.config.internal.yaml.Node.Mapping;
import java.io.StringReader;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The county's emblem: a small SVG drawing of shapes. It stands in every page, so it is small; it is drawn as a picture,
 * so that no script in it would run, and may hold nothing but shapes all the same.
 */
final class Emblem {

    private static final int MOST_CHARACTERS = 8_192;
    private static final String ROOT = "svg";
    private static final Set<String> ELEMENTS = Set.of(
            ROOT,
            "g",
            "defs",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "use");

    private Emblem() {}

    /** The drawing; null when there is none, or none that can be used. */
    static String read(Reading reading, Mapping look) {
        String text = reading.text(look, "emblem", null);
        if (text == null) {
            return null;
        }
        String wrong = wrong(text);
        if (wrong == null) {
            return text;
        }
        reading.findings().error(look.at("emblem"), wrong, MOST_CHARACTERS);
        return null;
    }

    private static String wrong(String text) {
        if (!text.startsWith("<")) {
            return "emblemFile";
        }
        if (text.length() > MOST_CHARACTERS) {
            return "emblemLarge";
        }
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return wrong(factory.createXMLStreamReader(new StringReader(text)));
        } catch (XMLStreamException e) {
            return "emblemXml";
        }
    }

    private static String wrong(XMLStreamReader xml) throws XMLStreamException {
        boolean first = true;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.DTD || event == XMLStreamReader.PROCESSING_INSTRUCTION) {
                return "emblemContent";
            }
            if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (first && !xml.getLocalName().equals(ROOT)) {
                return "emblemXml";
            }
            first = false;
            if (!ELEMENTS.contains(xml.getLocalName()) || !plain(xml)) {
                return "emblemContent";
            }
        }
        return null;
    }

    /** No event handlers, no styles, no reference to anything outside the drawing. */
    private static boolean plain(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            String value = xml.getAttributeValue(i).strip();
            boolean outside = name.equals("href") && !value.startsWith("#")
                    || value.contains("url(") && !value.startsWith("url(#")
                    || value.contains("script:");
            if (name.startsWith("on") || name.equals("style") || outside) {
                return false;
            }
        }
        return true;
    }
}
