package vn.dongtin.text.entity.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.dongtin.text.model.ModelInput;
import vn.dongtin.text.model.ModelOutput;

final class SequenceModelTest {

    private static final int FEATURES = 3_000;

    private final SplittableRandom random = new SplittableRandom(5);
    private final int[] hashes = random.ints(FEATURES).distinct().toArray();
    private final float[] weights = new float[hashes.length * TagSet.SIZE];

    /** The lanes of packed weights must give what adding one by one gives. */
    @Test
    void packedSumsEqualPlainSums() {
        SequenceModel model = model();
        FeatureBuffer buffer = new FeatureBuffer();
        for (int i = 0; i < 120; i++) {
            buffer.hashes[buffer.size++] = hashes[random.nextInt(hashes.length)];
        }
        buffer.hashes[buffer.size++] = 0x12345;
        int[] sums = new int[TagSet.SIZE];
        model.sum(buffer, sums);
        for (int tag = 0; tag < TagSet.SIZE; tag++) {
            int plain = 0;
            for (int i = 0; i < 120; i++) {
                plain += Math.round(weights[index(buffer.hashes[i]) * TagSet.SIZE + tag] / model.scale());
            }
            assertThat(sums[tag]).isEqualTo(plain);
        }
    }

    @Test
    void writtenModelReadsBackTheSame() {
        SequenceModel model = model();
        ModelOutput output = new ModelOutput("test", 1);
        model.write(output);
        SequenceModel read = SequenceModel.read(ModelInput.open("test", output.toByteArray(), "test", 1));
        ModelOutput again = new ModelOutput("test", 1);
        read.write(again);
        assertThat(again.toByteArray()).isEqualTo(output.toByteArray());
        assertThat(read.featureCount()).isEqualTo(hashes.length);
    }

    @Test
    void tagsFollowEachOtherByTheRules() {
        int begin = TagSet.tag(0, TagSet.BEGIN);
        assertThat(TagSet.mayFollow(begin, TagSet.tag(0, TagSet.END))).isTrue();
        assertThat(TagSet.mayFollow(begin, TagSet.tag(1, TagSet.END))).isFalse();
        assertThat(TagSet.mayFollow(begin, TagSet.OUTSIDE)).isFalse();
        assertThat(TagSet.mayFollow(TagSet.tag(0, TagSet.SINGLE), TagSet.tag(2, TagSet.BEGIN)))
                .isTrue();
        assertThat(TagSet.mayEnd(begin)).isFalse();
        assertThat(TagSet.mayBegin(TagSet.tag(3, TagSet.INSIDE))).isFalse();
    }

    private SequenceModel model() {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (random.nextDouble() * 4 - 2);
        }
        return SequenceModel.of(hashes, weights, new float[TagSet.SIZE * TagSet.SIZE]);
    }

    private int index(int hash) {
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] == hash) {
                return i;
            }
        }
        throw new AssertionError("no such feature");
    }
}
