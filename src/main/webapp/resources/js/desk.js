/*
 * Booking for a customer without leaving the keyboard: known customers while one types, free times as soon as service and day
 * are chosen. Both are asked for by the dialog's own address; without this file the same stands there after the form was sent.
 */
(function () {
    "use strict";

    var PAUSE = 180;
    var running = {};

    function field(form, name) {
        return form.elements[form.id + ":" + name];
    }

    function value(form, name) {
        var control = field(form, name);
        return control ? control.value : "";
    }

    /* The part with this id of the page at this address takes the place of ours. */
    function renew(id, address) {
        var mine = {};
        running[id] = mine;
        fetch(address, {credentials: "same-origin", headers: {"X-Requested-With": "fetch"}}).then(function (answer) {
            return answer.ok ? answer.text() : null;
        }).then(function (html) {
            var here = document.getElementById(id);
            if (html === null || running[id] !== mine || !here) {
                return;
            }
            var there = new DOMParser().parseFromString(html, "text/html").getElementById(id);
            here.replaceChildren.apply(here, there ? Array.from(there.childNodes) : []);
        }).catch(function () {
            /* without an answer everything stays as it is, and the form can still be sent */
        });
    }

    function address(form, more) {
        var query = new URLSearchParams(form.id === "deskMove" ? location.search : "do=new");
        query.set("part", "1");
        Object.keys(more).forEach(function (name) {
            if (more[name]) {
                query.set(name, more[name]);
            }
        });
        return location.pathname + "?" + query;
    }

    function askForTimes(form) {
        var isMove = form.id === "deskMove";
        renew("freeTimes", address(form, isMove
            ? {on: value(form, "day"), with: value(form, "staff"), minutes: value(form, "minutes")}
            : {service: value(form, "service"), staff: value(form, "staff"), location: value(form, "location"),
                day: value(form, "day"), minutes: value(form, "minutes")}));
    }

    /* As if it had been typed: what was wrong with it is no longer said. */
    function fill(control, text) {
        control.value = text;
        control.dispatchEvent(new Event("change", {bubbles: true}));
    }

    /* Whether a session of a package pays is asked where the known customer has one. */
    function askForSessions(form) {
        if (document.getElementById("deskSessions")) {
            renew("deskSessions", address(form, {service: value(form, "service"), customer: value(form, "customer")}));
        }
    }

    function pick(form, link) {
        field(form, "customer").value = link.dataset.customer;
        fill(field(form, "who"), link.dataset.name);
        document.getElementById("suggestions").replaceChildren();
        document.getElementById("newcomer").hidden = true;
        askForSessions(form);
        field(form, "service").focus();
    }

    function watchWho(form) {
        var who = field(form, "who");
        if (!who) {
            return;
        }
        var timer = 0;
        var box = document.getElementById("suggestions");
        who.addEventListener("input", function () {
            if (field(form, "customer").value) {
                field(form, "customer").value = "";
                askForSessions(form);
            }
            document.getElementById("newcomer").hidden = false;
            clearTimeout(timer);
            timer = setTimeout(function () {
                renew("suggestions", address(form, {who: who.value}));
            }, PAUSE);
        });
        who.addEventListener("keydown", function (event) {
            var first = box.querySelector("a.suggestion");
            if (event.key === "ArrowDown" && first) {
                event.preventDefault();
                first.focus();
            }
        });
        box.addEventListener("click", function (event) {
            var link = event.target.closest("a.suggestion");
            if (link) {
                event.preventDefault();
                pick(form, link);
            }
        });
        box.addEventListener("keydown", function (event) {
            var links = Array.from(box.querySelectorAll("a.suggestion"));
            var at = links.indexOf(document.activeElement);
            if (event.key === "ArrowDown" && at >= 0 && at < links.length - 1) {
                event.preventDefault();
                links[at + 1].focus();
            } else if (event.key === "ArrowUp" && at >= 0) {
                event.preventDefault();
                (at === 0 ? who : links[at - 1]).focus();
            }
        });
    }

    function watchTimes(form) {
        ["service", "staff", "location", "day", "minutes"].forEach(function (name) {
            var control = field(form, name);
            if (control) {
                control.addEventListener("change", function () { askForTimes(form); });
            }
        });
        if (document.getElementById("deskZone") && field(form, "location")) {
            field(form, "location").addEventListener("change", function () {
                renew("deskZone", address(form, {location: value(form, "location")}));
            });
        }
        if (document.getElementById("deskAnswers")) {
            field(form, "service").addEventListener("change", function () {
                askForSessions(form);
                renew("deskAnswers", address(form, {service: value(form, "service")}));
            });
        }
        document.getElementById("freeTimes").addEventListener("click", function (event) {
            var button = event.target.closest("button[data-fill]");
            if (button) {
                fill(document.getElementById(button.dataset.into), button.dataset.fill);
                (document.getElementById(form.id + ":book") || document.getElementById(form.id + ":move")).focus();
            }
        });
    }

    /* The arrows walk through the free times. */
    function walkThroughTimes() {
        document.getElementById("freeTimes").addEventListener("keydown", function (event) {
            var times = Array.from(this.querySelectorAll("button[data-fill]"));
            var isMirrored = document.documentElement.dir === "rtl";
            var onward = {ArrowRight: isMirrored ? -1 : 1, ArrowLeft: isMirrored ? 1 : -1, ArrowDown: 1, ArrowUp: -1}[event.key];
            var at = times.indexOf(document.activeElement);
            if (onward && at >= 0) {
                event.preventDefault();
                (times[at + onward] || times[at]).focus();
            }
        });
    }

    function start() {
        ["newAppointment", "deskMove"].forEach(function (id) {
            var form = document.getElementById(id);
            if (form) {
                watchWho(form);
                watchTimes(form);
                walkThroughTimes();
            }
        });
    }

    if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", start);
    } else {
        start();
    }
}());
