/* Looks now and then how far some long work has come, and loads the page anew when it is done. */
(function () {
    "use strict";

    var PAUSE = 1500;

    function look() {
        fetch(location.href, {credentials: "same-origin"})
            .then(function (answer) {
                return answer.ok ? answer.text() : Promise.reject(answer.status);
            })
            .then(function (page) {
                var next = new DOMParser().parseFromString(page, "text/html");
                if (!next.querySelector("[data-progress]")) {
                    location.reload();
                    return;
                }
                document.getElementById("bar").value = next.getElementById("bar").getAttribute("value");
                document.getElementById("howFar").textContent = next.getElementById("howFar").textContent;
                document.getElementById("progressTitle").textContent = next.getElementById("progressTitle").textContent;
                setTimeout(look, PAUSE);
            })
            .catch(function () {
                setTimeout(look, 4 * PAUSE);
            });
    }

    document.addEventListener("DOMContentLoaded", function () {
        if (document.querySelector("[data-progress]")) {
            setTimeout(look, PAUSE);
        }
    });
}());
