/* The little that pages do by themselves. Everything works without it, only less smoothly. */
(function () {
    "use strict";

    var SCROLL = "foyer.scroll";
    var OPENER = "foyer.opener";
    var OPENER_IN_DRAWER = "foyer.openerInDrawer";

    /* A dialog is open because its address says so; leaving it means following its close link. */
    function showDialogs() {
        document.querySelectorAll("dialog[data-modal]").forEach(function (dialog) {
            var close = dialog.querySelector("[data-close]");
            dialog.removeAttribute("open");
            dialog.showModal();
            beginAtTheFirstField(dialog);
            dialog.addEventListener("cancel", function (event) {
                event.preventDefault();
                if (close) {
                    close.click();
                }
            });
            dialog.addEventListener("click", function (event) {
                if (event.target === dialog && close && !dialog.querySelector("form")) {
                    close.click();
                }
            });
        });
    }

    /* At the front desk a dialog is opened to be filled in: typing begins in its first field, after what stands against it. An
       amount that is proposed is replaced by what is typed. */
    function beginAtTheFirstField(dialog) {
        var against = dialog.querySelector("[role=alert][tabindex]");
        if (against) {
            against.focus();
            return;
        }
        var fields = dialog.querySelectorAll(
            "form input:not([type=hidden]):not([type=checkbox]):not([type=radio]), form select, form textarea");
        var first = Array.from(fields).find(function (field) { return field.offsetParent; });
        if (first && document.getElementById("console")) {
            first.focus();
            if (first.inputMode === "decimal") {
                first.select();
            }
        }
    }

    /* Tells the server once in which time zone this browser lives. */
    function tellZone() {
        var zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
        var isKnown = /(?:^|; )foyer\.zone=/.test(document.cookie);
        if (!zone || isKnown) {
            return;
        }
        rememberZone(zone);
        var isStored = /(?:^|; )foyer\.zone=/.test(document.cookie);
        if (isStored && document.querySelector("[data-wants-zone]")) {
            location.reload();
        }
    }

    /* Who looks at somebody else's panel keeps the own zone. */
    function rememberZone(zone) {
        if (document.getElementById("onlyLooking")) {
            return;
        }
        var path = document.body.dataset.context || "/";
        var secure = location.protocol === "https:" ? "; Secure" : "";
        document.cookie = "foyer.zone=" + zone + "; Path=" + path + "; Max-Age=31536000; SameSite=Lax" + secure;
    }

    /* A second click must not send twice: the first one takes the button away after the form is on its way. */
    function guardSubmits() {
        document.addEventListener("submit", function (event) {
            var form = event.target;
            if (form.dataset.sent) {
                event.preventDefault();
                return;
            }
            if (form.method === "get") {
                form.querySelectorAll("input[name='primefaces.nonce']").forEach(function (nonce) {
                    nonce.disabled = true;
                });
                return;
            }
            if (form.dataset.download) {
                return; /* the answer is a file, and the page stays */
            }
            form.dataset.sent = "true";
            setTimeout(function () {
                form.querySelectorAll("button[type=submit], input[type=submit]").forEach(function (button) {
                    button.setAttribute("aria-disabled", "true");
                    button.classList.add("is-sending");
                });
            }, 0);
        });
        window.addEventListener("pageshow", function () {
            document.querySelectorAll("form[data-sent]").forEach(function (form) {
                delete form.dataset.sent;
                form.querySelectorAll(".is-sending").forEach(function (button) {
                    button.removeAttribute("aria-disabled");
                    button.classList.remove("is-sending");
                });
            });
        });
    }

    /* What is wrong is said by the server, beside the field and in the page's language; not by a bubble of the browser. */
    function leaveCheckingToTheServer() {
        document.querySelectorAll("form[method=post]").forEach(function (form) {
            form.noValidate = true;
        });
    }

    function submitOnChange() {
        document.querySelectorAll("[data-submit]").forEach(function (control) {
            control.form.classList.add("submits-itself");
            control.addEventListener("change", function () {
                if (control.name === "zone") {
                    rememberZone(control.value);
                }
                control.form.requestSubmit();
            });
        });
    }

    /* Choosing a day or a month loads the page anew; neither the eye nor the keyboard should have to look for the place again. */
    function stayInPlace() {
        document.addEventListener("click", function (event) {
            var link = event.target.closest("a[data-stay], a[data-close]");
            if (link) {
                var scroller = link.closest(".dialog-body");
                remember(SCROLL, {
                    page: location.pathname, id: link.id, window: window.scrollY, dialog: scroller ? scroller.scrollTop : 0});
                if (link.id && !link.closest("dialog")) {
                    remember(link.closest(".drawer") ? OPENER_IN_DRAWER : OPENER, {page: location.pathname, id: link.id});
                }
            }
        });
        var kept = recall(SCROLL);
        sessionStorage.removeItem(SCROLL);
        if (kept) {
            var scroller = document.querySelector("dialog .dialog-body");
            window.scrollTo(0, kept.window);
            if (scroller) {
                scroller.scrollTop = kept.dialog;
            }
            focusAgain(kept.id);
        }
    }

    /* On the link that was followed, when it is still there; after a dialog was left, on what had opened it. Who has chosen
       a time goes on where it is told, right before the button, and not through all the times that were not chosen. */
    function focusAgain(id) {
        var dialog = document.querySelector("dialog[open]");
        var followed = id && document.getElementById(id);
        var chosen = followed && followed.classList.contains("time-chosen") && (dialog || document).querySelector("[data-chosen]");
        if (chosen && chosen.offsetParent) {
            chosen.focus({preventScroll: true});
            return;
        }
        var link = followed || !dialog && (opened(OPENER_IN_DRAWER) || opened(OPENER));
        if (link && !dialog && !link.offsetParent) {
            beginAtTheDrawer();
        } else if (link && (!dialog || dialog.contains(link))) {
            link.focus({preventScroll: true});
            if (!followed) {
                link.scrollIntoView({block: "nearest"});
            }
        }
    }

    /* On a phone the drawer takes the place of the list: reading begins at its head. */
    function beginAtTheDrawer() {
        var title = document.querySelector(".drawer-title");
        if (title) {
            title.tabIndex = -1;
            title.focus({preventScroll: true});
            window.scrollTo(0, 0);
        }
    }

    /* What had opened the dialog or the drawer that was left, when it is still there. */
    function opened(name) {
        var opener = recall(name);
        return opener && document.getElementById(opener.id);
    }

    function remember(name, place) {
        sessionStorage.setItem(name, JSON.stringify(place));
    }

    /* What was kept on this very page. */
    function recall(name) {
        var place = JSON.parse(sessionStorage.getItem(name) || "null");
        return place && place.page === location.pathname ? place : null;
    }

    /* Whoever puts a list in order goes on at the button that was pressed; at the end of the list, at its neighbour. */
    function goOnOrdering() {
        var form = document.querySelector("form[data-goes-on]");
        var pressed = form && form.dataset.goesOn;
        if (pressed) {
            var other = pressed.startsWith("up-") ? "down-" + pressed.slice(3) : "up-" + pressed.slice(5);
            var button = document.getElementById(pressed) || document.getElementById(other);
            if (button) {
                button.focus();
            }
        }
    }

    function focusFirstError() {
        var wrong = document.querySelector("[aria-invalid='true'], .ui-state-error");
        if (wrong) {
            wrong.focus();
        }
    }

    /* What was just done is read first, also by who does not see it. */
    function beginAtWhatWasDone() {
        var asked = document.getElementById("meanwhile");
        var said = asked || document.getElementById("messages");
        if (said && said.textContent.trim() && document.activeElement === document.body) {
            said.tabIndex = -1;
            said.focus();
        }
    }

    /* In the console the keyboard goes on where the content of a new page begins, or in the drawer that the address asks for,
       and not with all the places again. */
    function beginAtTheContent() {
        var isFree = document.activeElement === document.body && !document.querySelector("[autofocus]");
        if (isFree && document.getElementById("console")) {
            var begin = document.querySelector(".drawer-title") || document.getElementById("content");
            begin.tabIndex = -1;
            begin.focus({preventScroll: true});
        }
    }

    /* In a frame of another site the browser keeps no cookie of ours, and a form could not be sent: it gets a tab of its own. */
    function leaveForeignFrames() {
        if (window.self === window.top) {
            return;
        }
        document.cookie = "foyer.frame=1; Path=/; SameSite=Lax";
        var isForeign = !/(?:^|; )foyer\.frame=/.test(document.cookie);
        document.cookie = "foyer.frame=; Path=/; Max-Age=0; SameSite=Lax";
        if (isForeign) {
            document.querySelectorAll("a[data-leaves-frame]").forEach(function (link) {
                link.target = "_blank";
                link.rel = "noopener";
            });
        }
    }

    /* PrimeFaces does its part when the document is ready; we come after it. */
    function start() {
        showDialogs();
        guardSubmits();
        leaveCheckingToTheServer();
        submitOnChange();
        stayInPlace();
        goOnOrdering();
        focusFirstError();
        beginAtWhatWasDone();
        beginAtTheContent();
        tellZone();
        leaveForeignFrames();
    }

    if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", start);
    } else {
        start();
    }
}());
