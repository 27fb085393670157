/* One more row of hours without asking the server: the button does the same there, for whoever has no script. */
(function () {
    "use strict";

    var MOST = 12;

    /* How many rows there are of each kind on each day travels with the form: "1,0;2,1;…". */
    function count(form, day, isBreak) {
        var days = form.elements.shape.value.split(";");
        var rows = days[day].split(",").map(Number);
        rows[isBreak ? 1 : 0] += 1;
        days[day] = rows.join(",");
        form.elements.shape.value = days.join(";");
    }

    function renamed(text, number) {
        return text.replace(/:\d+:(from|until)$/, ":" + number + ":$1");
    }

    function copyOf(row, number) {
        var copy = row.cloneNode(true);
        var error = copy.querySelector(".field-error");
        error.textContent = "";
        error.id = error.id.replace(/-\d+-error$/, "-" + number + "-error");
        copy.querySelectorAll("input").forEach(function (input) {
            input.id = renamed(input.id, number);
            input.name = renamed(input.name, number);
            input.value = "";
            input.removeAttribute("value");
            input.setAttribute("aria-invalid", "false");
            input.setAttribute("aria-describedby", error.id);
        });
        return copy;
    }

    document.addEventListener("click", function (event) {
        var button = event.target.closest && event.target.closest(".week-part > button");
        if (!button) {
            return;
        }
        var part = button.closest(".week-part");
        var rows = part.querySelectorAll(".stretch");
        if (rows.length === 0 || rows.length >= MOST) {
            return;
        }
        event.preventDefault();
        event.stopImmediatePropagation();
        var days = Array.from(button.form.querySelectorAll(".week-day"));
        var last = rows[rows.length - 1];
        var row = copyOf(last, rows.length);
        last.after(row);
        count(button.form, days.indexOf(button.closest(".week-day")), part.classList.contains("week-breaks"));
        row.querySelector("input").focus();
    }, true);
}());
