package vn.dongtin.contract.codec;

import java.time.DateTimeException;
import java.time.Instant;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Texts and times as the contract has them: a JSON string and nothing else, where Jackson would take a number too. */
final class StrictScalars {

    private StrictScalars() {}

    static JacksonModule module() {
        return new SimpleModule("dongtin-strict-scalars")
                .addDeserializer(String.class, new Text())
                .addDeserializer(Instant.class, new Time());
    }

    /** Half a surrogate pair becomes U+FFFD, as long as it, so that the record can be written again in UTF-8. */
    private static final class Text extends StdScalarDeserializer<String> {

        private static final char REPLACEMENT = '\uFFFD';

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(context.constructType(String.class), parser);
            }
            String text = parser.getString();
            int half = halfPair(text, 0);
            return half < 0 ? text : repaired(text, half);
        }

        private static String repaired(String text, int firstHalf) {
            StringBuilder repaired = new StringBuilder(text);
            for (int half = firstHalf; half >= 0; half = halfPair(text, half + 1)) {
                repaired.setCharAt(half, REPLACEMENT);
            }
            return repaired.toString();
        }

        /** Where the next half of a pair stands alone, or -1. */
        private static int halfPair(String text, int from) {
            for (int i = from; i < text.length(); i++) {
                if (Character.isSurrogate(text.charAt(i))) {
                    if (!isPair(text, i)) {
                        return i;
                    }
                    i++;
                }
            }
            return -1;
        }

        private static boolean isPair(String text, int at) {
            return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
        }
    }

    /** RFC 3339. */
    private static final class Time extends StdScalarDeserializer<Instant> {

        Time() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (Instant) context.handleUnexpectedToken(context.constructType(Instant.class), parser);
            }
            try {
                return Instant.parse(parser.getString());
            } catch (DateTimeException e) {
                return (Instant) context.handleWeirdStringValue(Instant.class, "", "no RFC 3339 time");
            }
        }
    }
}
