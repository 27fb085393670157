package app.foyer.web.support;

import app.foyer.shared.Refusal;
import app.foyer.shared.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a form says what a service refused: beside the field that it is about, all of it; what is about none of them
 * stands at the top of the page.
 *
 * @param form id of the form
 * @param fields id of the field within the form, by how the keys of its refusals begin
 */
public record BesideFields(String form, Map<String, String> fields) {

    public BesideFields {
        fields = Map.copyOf(fields);
    }

    public void say(List<Refusal> refusals, Wording wording) {
        var byField = new LinkedHashMap<String, List<Refusal>>();
        for (var refusal : refusals) {
            byField.computeIfAbsent(fieldOf(refusal), field -> new ArrayList<>())
                    .add(refusal);
        }
        byField.forEach((field, reasons) -> {
            if (field.isEmpty()) {
                reasons.stream().map(wording::of).forEach(Said::error);
            } else {
                Said.beside(form + ":" + field, wording.of(reasons));
            }
        });
    }

    private String fieldOf(Refusal refusal) {
        return fields.entrySet().stream()
                .filter(field -> refusal.messageKey().startsWith(field.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
