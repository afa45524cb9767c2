package vn.dongtin.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dongtin.local.child.Health;

@ExtendWith(LocalStackExtension.class)
class LocalStackExtensionIT {

    @Test
    void givesATestARunningBrokerAndNode(LocalStack stack) {
        assertThat(stack.kafka()).startsWith("127.0.0.1:");
        assertThat(Health.get(stack.elasticsearch())).contains("\"number\" : \"9.5.3\"");
    }
}
