package app.foyer.messaging.template;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.messaging.ExampleAppointment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateHtmlTest {

    private static final ExampleAppointment EXAMPLE = ExampleAppointment.usual();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>a</p><p><a href=\"{x}\">Cancel</a></p><p>b</p> | <p>a</p><p>b</p>",
                "<ul><li>a</li><li>{x}</li></ul> | <ul><li>a</li></ul>",
                "<p>a<br />Cancel: <a href=\"{x}\">here</a><br />b</p> | <p>a<br />b</p>",
                "<p>Cancel: {x}<br />b</p> | <p>b</p>",
                "<p>a<br /><b>Cancel:</b> {x}</p> | <p>a</p>",
                "<table><tbody><tr><td>a</td><td>{x}</td></tr></tbody></table> | <table><tbody><tr><td>a</td></tr></tbody></table>",
                "<div><p>a</p><p>{x} {x}</p></div> | <div><p>a</p></div>",
                "a<br />{x}<br />b | a<br />b"
            })
    void aLineLeavesWithWhatIsNotThere(String before, String after) {
        assertThat(HtmlLines.without("{x}", before)).isEqualTo(after);
    }

    @Test
    void aButtonLeavesWithTheActionThatIsNotAllowed() {
        var html = "<p>Hello</p><p><a class=\"button\" href=\"{cancel_url}\">Cancel</a></p>";

        assertThat(new TemplateHtml(html).fill(TemplateTextTest.values(EXAMPLE.withoutCancelling())))
                .contains("Hello")
                .doesNotContain("Cancel", "button");
        assertThat(new TemplateHtml(html).fill(TemplateTextTest.values(EXAMPLE)))
                .contains("Cancel", "href=\"{cancel_url}\"");
    }

    @Test
    void valuesAreText() {
        var filled = new TemplateHtml("<p title=\"\">{service_name} {location_address}</p>")
                .fill(TemplateTextTest.values(EXAMPLE.called("<img src=x onerror=alert(1)> & \"Co\"")));

        assertThat(filled).contains("&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Co&quot;");
    }

    @Test
    void whatIsTakenOutIsTold() {
        var cleaned =
                SafeHtml.clean("<script>x</script><form><p onclick=\"x()\">a</p></form><a href=\"javascript:x\">b</a>");

        assertThat(cleaned.takenOut()).containsExactly("<form>", "<script>", "href", "onclick");
        assertThat(SafeHtml.clean("<p class=\"small\">{service_name} &amp; <b>b</b><br>c</p>")
                        .takenOut())
                .isEmpty();
    }

    @Test
    void whatRunsOrSpiesIsTakenOut() {
        assertThat(SafeHtml.of("<script>alert(1)</script><p onclick=\"x()\">a</p><iframe src=\"//x\"></iframe>"))
                .isEqualTo("<p>a</p>");
        assertThat(SafeHtml.of("<a href=\"javascript:alert(1)\">a</a><form><input></form><style>p{}</style>"))
                .doesNotContain("javascript", "form", "input", "style");
        assertThat(SafeHtml.of("<img src=\"http://spy.example/x.gif\" alt=\"a\" />"))
                .doesNotContain("spy");
        assertThat(SafeHtml.of("<p style=\"position:fixed;background:url(//x);color:red\">a</p>"))
                .isEqualTo("<p style=\"color:red\">a</p>");
    }

    @Test
    void onlyAPlaceholderThatIsAnAddressBecomesOne() {
        assertThat(SafeHtml.of("<a href=\"{cancel_url}\">a</a>")).isEqualTo("<a href=\"{cancel_url}\">a</a>");
        assertThat(SafeHtml.of("<a href=\"{customer_first_name}\">a</a>")).isEqualTo("<a>a</a>");
        assertThat(SafeHtml.of("<a href=\"{cancel_url}{customer_first_name}\">a</a>"))
                .isEqualTo("<a>a</a>");
    }

    @Test
    void whatIsSavedTwiceStaysAsItWas() {
        var once = SafeHtml.of("<p>a@b.example = 1 + 1, it's {service_name} &amp; <b>more</b><br>x</p>");

        assertThat(once).isEqualTo("<p>a@b.example = 1 + 1, it's {service_name} &amp; <b>more</b><br />x</p>");
        assertThat(SafeHtml.of(once)).isEqualTo(once);
    }
}
