package app.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "", "/book", "/book.xhtml", "/index.xhtml"})
    void pagesThatShowNothingOfAnybodyMayBeKept(String path) {
        assertThat(new RequestPath(path).isForEverybody()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/booking", "/login", "/panel/appointments", "/admin/messages", "/api/v1/services", "/bookings"})
    void allOthersMayNot(String path) {
        assertThat(new RequestPath(path).isForEverybody()).isFalse();
        assertThat(new RequestPath(path).isFile()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/jakarta.faces.resource/tokens.css.xhtml", "/resources/css/tokens.css"})
    void filesAreFiles(String path) {
        assertThat(new RequestPath(path).isFile()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/apis/v1", "/panel/api/v1"})
    void onlyWhatLiesBelowApiIsRest(String path) {
        assertThat(new RequestPath(path).isApi()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/../login",
                "/api/..%2flogin",
                "/api/%2e%2e/login",
                "/api/..\\login",
                "/health/../admin/messages",
                "/resources/..%2fpanel/appointments"
            })
    void whatLeadsOutOfAFolderIsNotInIt(String path) {
        assertThat(new RequestPath(path).isApi()).isFalse();
        assertThat(new RequestPath(path).isFile()).isFalse();
        assertThat(new RequestPath(path).isHealth()).isFalse();
    }
}
