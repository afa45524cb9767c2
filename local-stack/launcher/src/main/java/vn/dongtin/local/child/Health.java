package vn.dongtin.local.child;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks an HTTP address of this machine how it is. */
public final class Health {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();

    private Health() {}

    /** Whether a GET answers 200; an address that can't be reached is not well. */
    public static boolean isOk(URI address) {
        return !get(address).isEmpty();
    }

    /** The body of the answer, or the empty string when it is not a 200 or the address can't be reached. */
    public static String get(URI address) {
        try {
            var request = HttpRequest.newBuilder(address).timeout(TIMEOUT).build();
            var response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200 ? response.body() : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
