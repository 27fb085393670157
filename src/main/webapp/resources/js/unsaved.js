/* Counts what was changed in a form of settings and not saved yet, and says so in the bar at its foot. */
(function () {
    "use strict";

    function isChanged(control) {
        if (control.type === "checkbox" || control.type === "radio") {
            return control.checked !== control.defaultChecked;
        }
        if (control.tagName === "SELECT") {
            return Array.from(control.options).some(function (option) {
                return option.selected !== option.defaultSelected;
            });
        }
        return control.type !== "hidden" && control.value !== control.defaultValue;
    }

    /* A row counts once, however many controls it has. */
    function changesIn(form) {
        return Array.from(form.querySelectorAll(".setting")).filter(function (row) {
            return Array.from(row.querySelectorAll("input, select, textarea")).some(isChanged);
        }).length;
    }

    function watch(form) {
        var text = form.querySelector(".save-bar-text");
        var wasRefused = form.dataset.unsaved === "kept";
        function tell() {
            var count = changesIn(form);
            form.classList.toggle("has-unsaved", count > 0 || wasRefused);
            text.textContent = count === 0 ? (wasRefused ? form.dataset.kept : form.dataset.none)
                : count === 1 ? form.dataset.one : form.dataset.many.replace("{0}", count);
        }
        var pending;
        /* Not at each letter: once the person pauses. */
        function count() {
            window.clearTimeout(pending);
            pending = window.setTimeout(function () {
                if (changesIn(form) > 0 && typeof window.foyerCount === "function") {
                    window.foyerCount();
                }
            }, 500);
        }
        form.addEventListener("input", tell);
        form.addEventListener("change", tell);
        form.addEventListener("input", count);
        form.addEventListener("change", count);
        tell();
    }

    function start() {
        document.querySelectorAll("form[data-unsaved]").forEach(watch);
    }

    if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", start);
    } else {
        start();
    }
}());
