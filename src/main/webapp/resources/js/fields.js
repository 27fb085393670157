/* What was said against a field is no longer true once something else stands in it: the mark and the sentence go. */
(function () {
    "use strict";

    function isMarked(control) {
        return control.getAttribute("aria-invalid") === "true" || control.classList.contains("ui-state-error");
    }

    function unmark(control) {
        if (control.hasAttribute("aria-invalid")) {
            control.setAttribute("aria-invalid", "false");
        }
        control.classList.remove("ui-state-error");
    }

    /* One sentence may stand beside several fields, as beside the two times of a stretch. */
    function takeBack(id) {
        var sentence = document.getElementById(id);
        if (sentence && sentence.classList.contains("field-error")) {
            sentence.replaceChildren();
            document.querySelectorAll("[aria-describedby~='" + id + "']").forEach(unmark);
        }
    }

    function wasChanged(event) {
        var control = event.target;
        var marked = control.closest && (isMarked(control) ? control : control.closest("[aria-invalid='true']"));
        if (marked) {
            unmark(marked);
            (marked.getAttribute("aria-describedby") || "").split(" ").filter(Boolean).forEach(takeBack);
        }
    }

    /* Before others hear of it: they may find something new to say. */
    document.addEventListener("input", wasChanged, true);
    document.addEventListener("change", wasChanged, true);
}());
