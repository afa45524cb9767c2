package vn.dongtin.bench.corpus;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.dongtin.text.syllable.VietnameseLetters;

/**
 * Composes syllables of Vietnamese spelling from initial, rime and tone: k, gh, ngh before i e ê y and c, g, ng
 * elsewhere; the glide u of uê, uy … only behind initials that take it; rimes that end in p, t, c, ch only with sắc and
 * nặng; the tone mark where newspapers put it ({@code hòa}, {@code thủy}, {@code hoàn}).
 */
final class Syllables {

    private static final String FRONT_VOWELS = "ieêy";
    private static final int SAC = 4;
    private static final int TONES = 6;

    private static final List<String> INITIALS = List.of(
            "", "b", "c", "ch", "d", "đ", "g", "gi", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "r", "s", "t", "th",
            "tr", "v", "x");
    private static final Set<String> BEFORE_GLIDE =
            Set.of("", "ch", "d", "h", "kh", "l", "ng", "nh", "s", "t", "th", "tr", "x");

    private static final String[] RIMES = words("""
            a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
            e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
            o oc oi om on ong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
            u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
            """);
    private static final String[] GLIDE_RIMES = words("""
            oa oac oach oai oan oang oanh oat oay oăc oăm oăn oăng oăt oe oen uân uât uê uêch uênh uơ uy uya uych uyên
            uyêt uynh uyt
            """);
    private static final String[] QU_RIMES = words("""
            a ac ach ai an ang anh ao at au ay ăc ăn ăng ăt ân ât ây e en eo et ê ên êt ơ y ych yên yêt ynh yt
            """);

    private Syllables() {}

    private static String[] words(String lines) {
        return lines.strip().split("\\s+");
    }

    /** All of them, in a fixed order, each once. */
    static List<String> all() {
        var all = new LinkedHashSet<String>();
        for (var initial : INITIALS) {
            for (var rime : RIMES) {
                addTones(all, initial, rime);
            }
            if (BEFORE_GLIDE.contains(initial)) {
                for (var rime : GLIDE_RIMES) {
                    addTones(all, initial, rime);
                }
            }
        }
        for (var rime : QU_RIMES) {
            addTones(all, "qu", rime);
        }
        return List.copyOf(all);
    }

    private static void addTones(Set<String> all, String initial, String rime) {
        if (!fit(initial, rime)) {
            return;
        }
        boolean stopped = isStopped(rime);
        for (int tone = stopped ? SAC : 0; tone < TONES; tone++) {
            all.add(spelled(initial, rime) + toned(rimeBehind(initial, rime), tone));
        }
    }

    private static boolean fit(String initial, String rime) {
        boolean front = FRONT_VOWELS.indexOf(rime.charAt(0)) >= 0;
        return switch (initial) {
            case "gi" -> rime.charAt(0) != 'i'; // gì, gìn: written with one i
            case "g" -> !front || !rime.startsWith("i");
            default -> true;
        };
    }

    private static boolean isStopped(String rime) {
        return rime.endsWith("c") || rime.endsWith("ch") || rime.endsWith("p") || rime.endsWith("t");
    }

    private static String spelled(String initial, String rime) {
        boolean front = FRONT_VOWELS.indexOf(rime.charAt(0)) >= 0;
        return switch (initial) {
            case "c" -> front ? "k" : "c";
            case "g" -> front ? "gh" : "g";
            case "ng" -> front ? "ngh" : "ng";
            default -> initial;
        };
    }

    /** Without an initial, iê is written yê. */
    private static String rimeBehind(String initial, String rime) {
        return initial.isEmpty() && rime.startsWith("iê") ? "y" + rime.substring(1) : rime;
    }

    private static String toned(String rime, int tone) {
        int seat = toneSeat(rime);
        return rime.substring(0, seat) + VietnameseLetters.withTone(rime.charAt(seat), tone) + rime.substring(seat + 1);
    }

    private static int toneSeat(String rime) {
        int vowels = 0;
        int quality = -1;
        for (; vowels < rime.length() && VietnameseLetters.isVowel(rime.charAt(vowels)); vowels++) {
            quality = VietnameseLetters.hasQuality(rime.charAt(vowels)) ? vowels : quality;
        }
        if (quality >= 0) {
            return quality;
        }
        boolean closed = vowels < rime.length();
        return closed ? vowels - 1 : vowels == 3 ? 1 : 0;
    }
}
