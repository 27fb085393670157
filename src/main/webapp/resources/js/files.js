/* A file that is too large is said so when it is chosen, beside its field, and not after minutes of sending. The server looks again. */
(function () {
    "use strict";

    function isTooLarge(field) {
        return Array.from(field.files).some(function (file) {
            return file.size > Number(field.dataset.mostBytes);
        });
    }

    function errorOf(field) {
        var ids = (field.getAttribute("aria-describedby") || "").split(" ");
        return field.closest(".field").querySelector("[id='" + ids[ids.length - 1] + "']");
    }

    /* What the server said about an earlier file is no longer true of this one. */
    function tell(field) {
        var wrong = isTooLarge(field);
        errorOf(field).textContent = wrong ? field.dataset.tooLarge : "";
        field.setAttribute("aria-invalid", String(wrong));
    }

    function watch() {
        document.addEventListener("change", function (event) {
            if (event.target.matches("input[type=file][data-most-bytes]")) {
                tell(event.target);
            }
        });
        /* Before anybody else hears of it: the form was not sent. */
        document.addEventListener("submit", function (event) {
            var wrong = Array.from(event.target.querySelectorAll("input[type=file][data-most-bytes]")).find(isTooLarge);
            if (wrong) {
                event.preventDefault();
                event.stopImmediatePropagation();
                tell(wrong);
                wrong.focus();
            }
        }, true);
    }

    watch();
}());
