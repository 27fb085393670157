/* Inserts placeholders where the cursor is, and shows while somebody types what the message would be. */
(function () {
    "use strict";

    var PAUSE = 600;
    var last = null;

    function insert(field, text) {
        var from = field.selectionStart;
        field.setRangeText(text, from, field.selectionEnd, "end");
        field.focus();
        field.dispatchEvent(new Event("input", {bubbles: true}));
    }

    /* What was said to be wrong goes as soon as it is right; nobody is told anew while still typing. */
    function forgetWhatIsRightNow(fresh) {
        document.querySelectorAll("[data-live-preview] .field-error").forEach(function (said) {
            var then = fresh.getElementById(said.id);
            if (!said.textContent.trim() || !then) {
                return;
            }
            said.replaceChildren.apply(said, Array.from(then.childNodes));
            if (!said.textContent.trim()) {
                var field = document.getElementById("templateForm:" + said.id.replace("-error", ""));
                field.setAttribute("aria-invalid", "false");
                field.classList.remove("ui-state-error");
            }
        });
    }

    /* The same section with new contents; the frames stay, so that nobody loses the place in them. As long as what is
       typed could not be sent, what could be sent before stays. */
    function takeOver(fresh) {
        var shown = document.getElementById("shown");
        var then = fresh.getElementById("shown");
        forgetWhatIsRightNow(fresh);
        if (!then || !then.querySelector("pre")) {
            return;
        }
        if (!shown.querySelector("pre")) {
            shown.replaceChildren.apply(shown, Array.from(then.childNodes));
            return;
        }
        then.querySelectorAll("iframe").forEach(function (frame) {
            var now = document.getElementById(frame.id);
            if (now.srcdoc !== frame.getAttribute("srcdoc")) {
                now.srcdoc = frame.getAttribute("srcdoc");
            }
        });
        ["shownSubject", "shownText", "text-hint"].forEach(function (id) {
            var text = fresh.getElementById(id);
            if (text && document.getElementById(id)) {
                document.getElementById(id).textContent = text.textContent;
            }
        });
    }

    /* Asks the server as the button would, and takes over what it shows; what was typed is not touched. */
    function refresh(form, button) {
        var data = new FormData(form);
        data.append(button.name, button.value);
        fetch(form.getAttribute("action"), {method: "POST", body: new URLSearchParams(data), credentials: "same-origin"})
            .then(function (answer) { return answer.ok ? answer.text() : ""; })
            .then(function (page) {
                takeOver(new DOMParser().parseFromString(page, "text/html"));
            })
            .catch(function () { /* the button still works */ });
    }

    function start() {
        var form = document.querySelector("form[data-live-preview]");
        if (!form) {
            return;
        }
        var fields = form.querySelectorAll("input[type=text], textarea");
        fields.forEach(function (field) {
            field.addEventListener("focus", function () { last = field.name.endsWith("reference") ? last : field; });
        });
        last = form.querySelector("textarea");
        document.querySelectorAll("[data-insert]").forEach(function (button) {
            button.addEventListener("click", function () { insert(last, button.dataset.insert); });
        });
        var waiting;
        var button = document.getElementById(form.dataset.livePreview);
        form.addEventListener("input", function () {
            clearTimeout(waiting);
            waiting = setTimeout(function () { refresh(form, button); }, PAUSE);
        });
    }

    if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", start);
    } else {
        start();
    }
}());
