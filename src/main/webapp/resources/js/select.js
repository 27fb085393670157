/*
 * Rows of a list that are ticked to do something with all of them. The boxes belong to the form of the bar below the list
 * (a:pick, a:pickAll, a:bulkBar); the bar comes into sight with the first tick and says how many there are.
 */
(function () {
    "use strict";

    function boxesOf(form) {
        return Array.from(form.elements).filter(function (control) {
            return control.type === "checkbox" && control.name === "pick";
        });
    }

    function counted(form, count) {
        return count === 0 ? form.dataset.none
            : count === 1 ? form.dataset.one : form.dataset.many.replace("{0}", count);
    }

    function watch(form) {
        var boxes = boxesOf(form);
        var bar = form.querySelector(".bulk-bar");
        var clear = form.querySelector("[data-bulk-clear]");
        var said = form.querySelector("[data-bulk-said]");
        var head = document.querySelector("[data-pick-all='" + form.id + "']");
        var all = head && head.querySelector("input");
        var last = null;

        function tell(isNews) {
            var count = boxes.filter(function (box) { return box.checked; }).length;
            var words = counted(form, count);
            bar.hidden = count === 0;
            form.querySelector("[data-bulk-count]").textContent = words;
            if (isNews) {
                said.textContent = words;
            }
            boxes.forEach(function (box) {
                box.closest("tr, li").classList.toggle("is-picked", box.checked);
            });
            if (all) {
                all.checked = count > 0 && count === boxes.length;
                all.indeterminate = count > 0 && count < boxes.length;
            }
        }

        function tickAll(on) {
            boxes.forEach(function (box) { box.checked = on; });
            tell(true);
        }

        /* With the shift key held, all from the one ticked last to this one become like it. */
        function tick(event) {
            var here = boxes.indexOf(event.currentTarget);
            if (event.shiftKey && last !== null) {
                boxes.slice(Math.min(here, last), Math.max(here, last) + 1).forEach(function (box) {
                    box.checked = event.currentTarget.checked;
                });
            }
            last = here;
            tell(true);
        }

        boxes.forEach(function (box) { box.addEventListener("click", tick); });
        if (all) {
            head.hidden = boxes.length === 0;
            all.addEventListener("change", function () { tickAll(all.checked); });
        }
        clear.hidden = false;
        clear.addEventListener("click", function () {
            tickAll(false);
            if (all) {
                all.focus();
            }
        });
        window.addEventListener("pageshow", function () { tell(false); });
        tell(false);
    }

    function start() {
        document.querySelectorAll("form[data-bulk]").forEach(watch);
    }

    if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", start);
    } else {
        start();
    }
}());
