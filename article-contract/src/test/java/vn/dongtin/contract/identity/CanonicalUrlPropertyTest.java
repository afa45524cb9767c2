package vn.dongtin.contract.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.dongtin.contract.Property.forAll;
import static vn.dongtin.contract.Property.oneOf;

import java.net.IDN;
import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever people do to an address on its way, it stays the same article; and nothing makes two articles one. */
class CanonicalUrlPropertyTest {

    private static final int RUNS = 2_000;

    private static final String[] HOSTS = {
        "dantri.com.vn", "m.vnexpress.net", "tiếngviệt.vn", "báo-mới.example", "xn--tingvit-5t4cyc.vn", "127.0.0.1"
    };
    private static final String[] SEGMENTS = {
        "kinh-te",
        "tin-20251204.htm",
        "Tòa-soạn",
        "a b",
        "100%",
        "a%2Fb",
        "x;v=1",
        "(1)",
        "~an",
        "日本",
        "😀",
        "a+b",
        "[1]"
    };
    private static final String[] PARAMETERS = {
        "id=7", "id=8", "q=Hà Nội", "q=x+y", "page", "flag=", "a[]=1", "u=https://a.vn/b?c", "t=50%", "z=%26", "id=7"
    };
    private static final String[] TRACKING = {
        "utm_source=fb", "UTM_Medium=x", "fbclid=IwAR0", "gclid", "%75tm_id=3", "zarsrc=30", "_ga=1.2", "ref_src=a%26b"
    };
    private static final String[] HOSTILE = {
        "http",
        "https",
        "://",
        ":",
        "/",
        "//",
        "\\",
        "@",
        "?",
        "&",
        "=",
        "#",
        "%",
        "%2",
        "%2E",
        "%00",
        "%ff",
        "%C3",
        ".",
        "..",
        "[",
        "]",
        "[::1]",
        "xn--",
        "xn--a-\u1ebf",
        "\u00ad",
        "\u200d",
        "\u3002",
        "\uff0e",
        "\uff1a",
        "\uff0f",
        "\ud83d",
        "\ude00",
        "\u0000",
        "\ufffd",
        "\ufdfa",
        "ß",
        "İ",
        "ẞ",
        "a",
        "vn",
        "80",
        "-",
        "_",
        " ",
        "\t",
        "\n",
        "\u0301",
        "\u05d0"
    };

    @Test
    void canonicalisingTwiceChangesNothing() {
        forAll(RUNS, random -> {
            CanonicalUrl once = canonical(Address.random(random).toString());

            assertThat(CanonicalUrl.parse(once.value())).contains(once);
        });
    }

    @Test
    void theSpellingNeverMatters() {
        forAll(RUNS, random -> {
            Address address = Address.random(random);

            assertThat(canonical(address.respelt(random))).isEqualTo(canonical(address.toString()));
        });
    }

    @Test
    void differentPathsStayDifferent() {
        forAll(RUNS, random -> {
            Address address = Address.random(random);
            List<String> longer = new ArrayList<>(address.path);
            longer.add(random.nextInt(longer.size() + 1), "khác");

            assertThat(canonical(new Address(address.host, longer, address.query).toString()))
                    .isNotEqualTo(canonical(address.toString()));
        });
    }

    @Test
    void differentParametersStayDifferent() {
        forAll(RUNS, random -> {
            Address address = Address.random(random);
            List<String> more = new ArrayList<>(address.query);
            more.add(random.nextInt(more.size() + 1), "khac=" + random.nextInt(10));

            assertThat(canonical(new Address(address.host, address.path, more).toString()))
                    .isNotEqualTo(canonical(address.toString()));
        });
    }

    @Test
    void reservedCharactersThatAreEncodedStayDifferent() {
        for (String reserved : List.of("/", "?", "&", "=", "+", ";", ",", ":", "@", "!", "$", "'", "(", ")", "*")) {
            String encoded = String.format("%%%02X", (int) reserved.charAt(0));

            assertThat(CanonicalUrl.parse("https://dantri.com.vn/a?q=x" + encoded + "y"))
                    .as(reserved)
                    .isNotEqualTo(CanonicalUrl.parse("https://dantri.com.vn/a?q=x" + reserved + "y"));
        }
    }

    @Test
    void hostileStringsNeverThrow() {
        forAll(20_000, random -> assertCanonicalOrRefused("https://" + hostile(random)));
        forAll(5_000, random -> assertCanonicalOrRefused(hostile(random)));
        forAll(5_000, random -> assertCanonicalOrRefused("http://" + anyCharacters(random)));
    }

    /** A canonical address is ASCII, a URI and canonical itself. */
    private static void assertCanonicalOrRefused(String address) {
        CanonicalUrl.parse(address).ifPresent(url -> {
            assertThat(url.value()).isASCII().startsWith("https://");
            assertThatCode(() -> new URI(url.value())).doesNotThrowAnyException();
            assertThat(CanonicalUrl.parse(url.value())).contains(url);
        });
    }

    private static String hostile(SplittableRandom random) {
        return IntStream.range(0, random.nextInt(20))
                .mapToObj(i -> oneOf(random, HOSTILE))
                .collect(Collectors.joining());
    }

    private static String anyCharacters(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int bound = oneOf(random, 0x80, 0x250, 0x10000);
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append((char) random.nextInt(bound));
        }
        return text.toString();
    }

    private static CanonicalUrl canonical(String address) {
        return CanonicalUrl.parse(address).orElseThrow(() -> new AssertionError("refused: " + address));
    }

    private record Address(String host, List<String> path, List<String> query) {

        static Address random(SplittableRandom random) {
            return new Address(
                    oneOf(random, HOSTS),
                    some(random, 1 + random.nextInt(4), SEGMENTS),
                    some(random, random.nextInt(4), PARAMETERS));
        }

        @Override
        public String toString() {
            return "https://" + host + "/" + String.join("/", path) + (query.isEmpty() ? "" : "?" + join(query));
        }

        /** Another spelling of the same address. */
        String respelt(SplittableRandom random) {
            List<String> parameters = new ArrayList<>(query);
            parameters.addAll(some(random, random.nextInt(3), TRACKING));
            Collections.shuffle(parameters, new Random(random.nextLong()));
            return oneOf(random, "https", "http", "HTTPS", "hTTp")
                    + "://"
                    + oneOf(random, "", "", "user@", "user:p%40ss@", "a@b@")
                    + respeltHost(random)
                    + oneOf(random, "", "", ":", ":443", ":80", ":0080")
                    + respeltPath(random)
                    + (parameters.isEmpty() ? oneOf(random, "", "?", "?&") : "?" + respelt(join(parameters), random))
                    + oneOf(random, "", "", "#", "#phan-2", "#a#b?c=d");
        }

        private String respeltHost(SplittableRandom random) {
            String spelt = oneOf(
                    random,
                    host,
                    IDN.toASCII(host),
                    IDN.toUnicode(host),
                    host.toUpperCase(Locale.ROOT),
                    Normalizer.normalize(host, Normalizer.Form.NFD));
            return spelt + oneOf(random, "", "", ".");
        }

        private String respeltPath(SplittableRandom random) {
            StringBuilder spelt = new StringBuilder();
            for (String segment : path) {
                spelt.append(oneOf(random, "/", "/", "//", "/./", "/%2E/", "/x/../", "/x/y/%2e./..//"));
                spelt.append(respelt(segment, random));
            }
            return spelt + oneOf(random, "", "/", "//", "/.", "/x/..");
        }

        /** Percent-encodes more than it must, in upper or lower case, or writes letters in NFD. */
        private static String respelt(String text, SplittableRandom random) {
            if (random.nextInt(4) == 0) {
                return Normalizer.normalize(text, Normalizer.Form.NFD);
            }
            StringBuilder spelt = new StringBuilder();
            text.codePoints().forEach(c -> {
                boolean encode =
                        Character.isLetterOrDigit(c) && !spelt.toString().matches(".*%[0-9A-F]?");
                spelt.append(encode && random.nextBoolean() ? encoded(c, random) : Character.toString(c));
            });
            return spelt.toString();
        }

        private static String encoded(int codePoint, SplittableRandom random) {
            StringBuilder out = new StringBuilder();
            for (byte b : Character.toString(codePoint).getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
                out.append(String.format(random.nextBoolean() ? "%%%02x" : "%%%02X", b & 0xff));
            }
            return out.toString();
        }

        private static List<String> some(SplittableRandom random, int count, String[] from) {
            return IntStream.range(0, count).mapToObj(i -> oneOf(random, from)).toList();
        }

        private static String join(List<String> parameters) {
            return String.join("&", parameters);
        }
    }
}
