/*
 * A session may end while somebody fills in a form. What was typed is kept in this tab until the next answer; when that
 * asks to sign in or to open the page again, and the same person is then back at the same address, it is filled in again.
 * Passwords, codes, files and hidden fields are never kept.
 */
(function () {
    "use strict";

    /* The sign-in page stands between two others: what is typed there is kept apart, and what came before stays. */
    var KEPT = "foyer.kept";
    var AT_THE_DOOR = "foyer.kept.door";
    var LONGEST = 30 * 60 * 1000;
    var SECRET = /one-time-code|password|cc-/;

    function isKept(control) {
        return control.name && !/^(hidden|password|file|submit|button|reset|image)$/.test(control.type)
            && !SECRET.test(control.autocomplete || "") && !control.closest("[data-never-kept]");
    }

    function contentOf(form) {
        return Array.from(form.elements).filter(isKept).map(function (control) {
            var isChoice = control.type === "checkbox" || control.type === "radio";
            return {
                name: control.name,
                value: isChoice || control.tagName !== "SELECT" ? control.value : null,
                checked: isChoice ? control.checked : null,
                selected: control.tagName !== "SELECT" ? null : Array.from(control.selectedOptions).map(function (option) {
                    return option.value;
                })
            };
        });
    }

    function read(place) {
        try {
            var kept = JSON.parse(sessionStorage.getItem(place));
            return kept && Date.now() - kept.at < LONGEST ? kept : null;
        } catch (unreadable) {
            return null;
        }
    }

    function write(place, kept) {
        try {
            sessionStorage.setItem(place, JSON.stringify(kept));
        } catch (full) {
            sessionStorage.removeItem(place);
        }
    }

    function keepWhatIsSent(place) {
        document.addEventListener("submit", function (event) {
            var form = event.target;
            if (event.defaultPrevented || form.method !== "post") {
                return;
            }
            var action = new URL(form.getAttribute("action"), location.href);
            write(place, {
                addresses: [location.pathname + location.search, action.pathname + action.search],
                who: document.body.dataset.who,
                form: form.id,
                content: contentOf(form),
                at: Date.now(),
                isWanted: false
            });
        });
    }

    function fillIn(form, kept) {
        kept.content.forEach(function (field) {
            Array.from(form.elements).filter(function (control) {
                return control.name === field.name && isKept(control);
            }).forEach(function (control) {
                if (field.selected) {
                    Array.from(control.options).forEach(function (option) {
                        option.selected = field.selected.indexOf(option.value) >= 0;
                    });
                } else if (field.checked !== null) {
                    if (control.value === field.value) {
                        control.checked = field.checked;
                    }
                } else {
                    control.value = field.value;
                }
                control.dispatchEvent(new Event("input", {bubbles: true}));
            });
        });
    }

    function say(sentence) {
        var place = document.getElementById("messages");
        if (place) {
            var list = document.createElement("ul");
            var line = document.createElement("li");
            list.className = "message-list";
            line.id = "entriesAreBack";
            line.className = "message message-warn";
            line.textContent = sentence;
            list.append(line);
            place.append(list);
        }
    }

    /* Whoever has to sign in again need not fear for what was typed. Nothing is promised that nobody typed. */
    function promise(kept) {
        var sentence = document.getElementById("typedIsKept");
        if (sentence && kept.content.length > 0) {
            sentence.hidden = false;
        }
    }

    /* Called on each page: what was kept is wanted, put back, left for later on the way there, or dropped. */
    function putBack() {
        var kept = read(KEPT);
        sessionStorage.removeItem(KEPT);
        if (!kept) {
            return;
        }
        if (document.body.dataset.asksAgain === "true") {
            kept.isWanted = true;
            write(KEPT, kept);
            promise(kept);
            return;
        }
        if (!kept.isWanted) {
            return;
        }
        if (kept.addresses.indexOf(location.pathname + location.search) < 0) {
            write(KEPT, kept);
            return;
        }
        var form = document.getElementById(kept.form);
        if (form && kept.who === document.body.dataset.who) {
            fillIn(form, kept);
            say(document.body.dataset.entriesBack);
        }
    }

    /* The e-mail address of a sign-in page that was open for too long is there again on the next one. */
    function putBackAtTheDoor() {
        var kept = read(AT_THE_DOOR);
        sessionStorage.removeItem(AT_THE_DOOR);
        var form = kept && document.getElementById(kept.form);
        if (form && kept.isWanted) {
            fillIn(form, kept);
        } else if (kept && !form && document.body.dataset.asksAgain === "true") {
            kept.isWanted = true;
            write(AT_THE_DOOR, kept);
        }
    }

    function start() {
        putBack();
        putBackAtTheDoor();
        keepWhatIsSent(document.body.dataset.asksAgain === "true" ? AT_THE_DOOR : KEPT);
    }

    if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", start);
    } else {
        start();
    }
}());
