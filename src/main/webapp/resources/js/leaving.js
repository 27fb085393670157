/*
 * Escape leaves a dialog, or the drawer where none is open, as their links to close do. What was typed there is not lost by one
 * key that was pressed too early: the first Escape says so, the second one leaves.
 */
(function () {
    "use strict";

    var NOT_SAVED = "notSaved";
    var begun = new WeakMap();

    /* What people fill in themselves: scripts put hidden fields of their own into forms. */
    function contentOf(form) {
        return Array.from(form.elements).filter(function (control) {
            return control.name && !/^(hidden|submit|button|reset)$/.test(control.type);
        }).map(function (control) {
            var isTicked = control.type === "checkbox" || control.type === "radio";
            return control.name + "=" + (isTicked ? control.checked : control.value);
        }).join("\n");
    }

    /* What can be filled in; a question that is answered by buttons alone cannot lose anything. */
    function forms(part) {
        return Array.from(part.querySelectorAll("form[method=post]")).filter(function (form) {
            return form.querySelector("input:not([type=hidden], [type=submit], [type=button]), select, textarea");
        });
    }

    /* A form that was sent and refused holds what was typed before as well. */
    function isChanged(part) {
        return forms(part).some(function (form) {
            return part.dataset.kept === "true" || begun.has(form) && begun.get(form) !== contentOf(form);
        });
    }

    function say(part) {
        var line = document.createElement("p");
        line.id = NOT_SAVED;
        line.className = "message message-warn not-saved";
        line.setAttribute("role", "alert");
        part.querySelector("header").after(line);
        line.textContent = document.body.dataset.notSaved;
        line.scrollIntoView({block: "nearest"});
    }

    /* Whoever goes on is asked again later. */
    function goOn() {
        var line = document.getElementById(NOT_SAVED);
        if (line) {
            line.remove();
        }
    }

    /* True when it was left or asked about. */
    function leave(part, close) {
        if (document.getElementById(NOT_SAVED) || !isChanged(part)) {
            close.click();
        } else {
            say(part);
        }
    }

    function isTyping(target) {
        return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !/^(checkbox|radio)$/.test(target.type);
    }

    /* Something smaller is open, and Escape is meant for that. */
    function isBusy(target) {
        return isTyping(target) && !target.closest(".drawer") || document.querySelector("dialog[open], .diary-ghost");
    }

    function listen() {
        document.addEventListener("keydown", function (event) {
            if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) {
                return;
            }
            var dialog = document.querySelector("dialog[data-modal][open]");
            var drawer = document.querySelector(".drawer");
            var close = dialog ? dialog.querySelector("[data-close]") : drawer && drawer.querySelector(".drawer-head .dialog-close");
            if (close && (dialog || !isBusy(event.target))) {
                event.preventDefault();
                leave(dialog || drawer, close);
            }
        });
        document.addEventListener("input", goOn);
        document.addEventListener("change", goOn);
    }

    function start() {
        forms(document).forEach(function (form) {
            begun.set(form, contentOf(form));
        });
        listen();
    }

    if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", start);
    } else {
        start();
    }
}());
