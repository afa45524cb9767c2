package vn.dongtin.contract.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " → ", textBlock = """
                    https://dantri.com.vn/kinh-te/tin-1.htm → https://dantri.com.vn/kinh-te/tin-1.htm
                    HTTP://DanTri.COM.vn/Kinh-Te → https://dantri.com.vn/Kinh-Te
                    http://dantri.com.vn:80/ → https://dantri.com.vn
                    https://dantri.com.vn:443 → https://dantri.com.vn
                    https://dantri.com.vn: → https://dantri.com.vn
                    https://dantri.com.vn:0443/a → https://dantri.com.vn/a
                    https://dantri.com.vn:8443/a → https://dantri.com.vn:8443/a
                    https://dantri.com.vn./a → https://dantri.com.vn/a
                    https://user:secret@dantri.com.vn/a → https://dantri.com.vn/a
                    https://a@b@dantri.com.vn/a → https://dantri.com.vn/a
                    https://dantri.com.vn/a#b#c → https://dantri.com.vn/a
                    https://dantri.com.vn/a#b?c=d → https://dantri.com.vn/a
                    https://dantri.com.vn/a/// → https://dantri.com.vn/a
                    https://dantri.com.vn//a//b → https://dantri.com.vn/a/b
                    https://dantri.com.vn/./a/b/../c/ → https://dantri.com.vn/a/c
                    https://dantri.com.vn/../../a → https://dantri.com.vn/a
                    https://dantri.com.vn/%2e%2E/a → https://dantri.com.vn/a
                    https://dantri.com.vn/%7Ea/%41 → https://dantri.com.vn/~a/A
                    https://dantri.com.vn/a%2fb → https://dantri.com.vn/a%2Fb
                    https://dantri.com.vn/100% → https://dantri.com.vn/100%25
                    https://dantri.com.vn/%%341 → https://dantri.com.vn/%2541
                    https://dantri.com.vn/%zz → https://dantri.com.vn/%25zz
                    https://dantri.com.vn/tòa-soạn → https://dantri.com.vn/t%C3%B2a-so%E1%BA%A1n
                    https://dantri.com.vn/t%c3%b2a-so%e1%ba%a1n → https://dantri.com.vn/t%C3%B2a-so%E1%BA%A1n
                    https://dantri.com.vn/a b"c|d → https://dantri.com.vn/a%20b%22c%7Cd
                    https://dantri.com.vn/a[1].htm → https://dantri.com.vn/a%5B1%5D.htm
                    https://dantri.com.vn/a;v=1,2 → https://dantri.com.vn/a;v=1,2
                    https://dantri.com.vn/a?b=2&a=1 → https://dantri.com.vn/a?a=1&b=2
                    https://dantri.com.vn/a? → https://dantri.com.vn/a
                    https://dantri.com.vn/a?&& → https://dantri.com.vn/a
                    https://dantri.com.vn/a?b=1?c=2 → https://dantri.com.vn/a?b=1?c=2
                    https://dantri.com.vn/a?q=x+y → https://dantri.com.vn/a?q=x+y
                    https://dantri.com.vn/a?q=x%2By → https://dantri.com.vn/a?q=x%2By
                    https://dantri.com.vn/a?q=x%26y → https://dantri.com.vn/a?q=x%26y
                    https://dantri.com.vn/a?b=1;c=2 → https://dantri.com.vn/a?b=1;c=2
                    https://dantri.com.vn/a?x[]=1 → https://dantri.com.vn/a?x%5B%5D=1
                    https://dantri.com.vn/a?utm_source=x&id=7&FBCLID=y → https://dantri.com.vn/a?id=7
                    https://dantri.com.vn/a?%75tm_source=x → https://dantri.com.vn/a
                    https://dantri.com.vn/a?gclid → https://dantri.com.vn/a
                    https://dantri.com.vn?id=1 → https://dantri.com.vn?id=1
                    https://tiếngviệt.vn/a → https://xn--tingvit-5t4cyc.vn/a
                    https://XN--TINGVIT-5T4CYC.vn/a → https://xn--tingvit-5t4cyc.vn/a
                    https://ti%E1%BA%BFngvi%E1%BB%87t.vn/a → https://xn--tingvit-5t4cyc.vn/a
                    https://dantri。com。vn/a → https://dantri.com.vn/a
                    https://[2001:DB8::1]:8080/a → https://[2001:db8::1]:8080/a
                    https://127.0.0.1:8081/a → https://127.0.0.1:8081/a
                    https://my_host.vn/a → https://my_host.vn/a
                    https://dantri.com.vn\\@evil.com/a → https://dantri.com.vn/@evil.com/a
                    https://dantri.com.vn\\a\\b?c=\\d → https://dantri.com.vn/a/b?c=%5Cd
                    """)
    void hasOneSpelling(String address, String canonical) {
        assertThat(CanonicalUrl.parse(address)).map(CanonicalUrl::value).contains(canonical);
    }

    @Test
    void ignoresWhiteSpaceAround() {
        assertThat(CanonicalUrl.parse(" \n\thttps://dantri.com.vn/a\u2003\r\n"))
                .contains(new CanonicalUrl("https://dantri.com.vn/a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "dantri.com.vn/a",
                "/a/b",
                "//dantri.com.vn/a",
                "mailto:toasoan@dantri.com.vn",
                "javascript:alert(1)",
                "javascript://dantri.com.vn/%0aalert(1)",
                "ftp://dantri.com.vn/a",
                "file:///etc/passwd",
                "data:text/plain,https://dantri.com.vn",
                "https:dantri.com.vn",
                "https:/dantri.com.vn",
                "https://",
                "https:///a",
                "https://?a=b",
                "https://#a",
                "https://:443/a",
                "https://user@/a",
                "https://user:pass@:80/a",
                "https://./a",
                "https://../a",
                "https://dantri..com/a",
                "https://.vn/a",
                "https://dantri.com.vn../a",
                "https://dantri.com.vn:abc/a",
                "https://dantri.com.vn:-1/a",
                "https://dantri.com.vn:65536/a",
                "https://dantri.com.vn:123456/a",
                "https://dantri.com.vn:８０/a",
                "https://dantri.com.vn%3A80/a",
                "https://dantri.com.vn：80/a",
                "https://dantri com.vn/a",
                "https://dantri%2Fcom.vn/a",
                "https://dantri%00.vn/a",
                "https://<dantri>.vn/a",
                "https://a,b/a",
                "https://[::1/a",
                "https://::1/a",
                "https://[::::1]/a",
                "https://[1.2.3.4]/a",
                "https://[fe80::1%25eth0]/a",
                "https://[]/a",
                "https://[::1]x/a",
                "ＨＴＴＰＳ://dantri.com.vn/a",
                "https://dantri.com.vn/\ud83d",
                "https://dantri.com.vn/\ude00a"
            })
    void refusesWhatIsNoAddressOfAnArticle(String address) {
        assertThat(CanonicalUrl.parse(address)).isEmpty();
    }

    @Test
    void refusesLongOnes() {
        String start = "https://dantri.com.vn/";
        String longest = start + "a".repeat(CanonicalUrl.MAX_LENGTH - start.length());

        assertThat(CanonicalUrl.parse(longest)).contains(new CanonicalUrl(longest));
        assertThat(CanonicalUrl.parse(longest + "a")).isEmpty();
        assertThat(CanonicalUrl.parse(start + "a".repeat(3_000))).isEmpty();
        assertThat(CanonicalUrl.parse(start + "ế".repeat(1_000)))
                .as("too long once encoded")
                .isEmpty();
        assertThat(CanonicalUrl.parse("https://" + "a.".repeat(130) + "vn/a"))
                .as("longer than a host name may be")
                .isEmpty();
    }
}
