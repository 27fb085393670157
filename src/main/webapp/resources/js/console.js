/* What makes the console quicker: the search that answers while one types, keys that lead somewhere, and the folded sidebar. */
(function () {
    "use strict";

    var PATIENCE = 160;
    var KEYS_OFF = "foyer.keysOff";
    var SECOND_KEY_WITHIN = 1500;

    /* The sidebar stays as this browser left it; the server reads the cookie, so that nothing jumps. */
    function foldTheSide() {
        var fold = document.getElementById("fold");
        var frame = document.getElementById("console");
        fold.hidden = false;
        fold.addEventListener("click", function () {
            var isFolded = frame.classList.toggle("is-folded");
            var secure = location.protocol === "https:" ? "; Secure" : "";
            fold.setAttribute("aria-expanded", String(!isFolded));
            document.cookie = "foyer.side=" + (isFolded ? "folded" : "open") + "; Path="
                + (document.body.dataset.context || "/") + "; Max-Age=31536000; SameSite=Lax" + secure;
        });
    }

    /* A menu closes when one goes on elsewhere. */
    function closeMenus() {
        var menus = Array.from(document.querySelectorAll("details.menu"));
        document.addEventListener("click", function (event) {
            menus.forEach(function (menu) {
                if (!menu.contains(event.target)) {
                    menu.open = false;
                }
            });
        });
        menus.forEach(function (menu) {
            menu.addEventListener("keydown", function (event) {
                if (event.key === "Escape" && menu.open) {
                    event.preventDefault();
                    menu.open = false;
                    menu.querySelector("summary").focus();
                }
            });
        });
    }

    /* The search field is a combobox: what fits stands below it, the arrows walk through it, Enter goes there. */
    function search() {
        var field = document.getElementById("find");
        var list = document.getElementById("findList");
        var said = document.getElementById("findSaid");
        var timer = null;
        var asked = null;
        var chosen = -1;

        field.setAttribute("role", "combobox");
        field.setAttribute("aria-autocomplete", "list");
        field.setAttribute("aria-controls", list.id);
        field.setAttribute("aria-expanded", "false");

        function hits() {
            return Array.from(list.querySelectorAll("[role=option]"));
        }

        function close() {
            clearTimeout(timer);
            if (asked) {
                asked.abort();
            }
            list.hidden = true;
            chosen = -1;
            field.setAttribute("aria-expanded", "false");
            field.removeAttribute("aria-activedescendant");
        }

        function choose(number) {
            var all = hits();
            chosen = all.length === 0 ? -1 : (number + all.length) % all.length;
            all.forEach(function (hit, i) {
                hit.setAttribute("aria-selected", String(i === chosen));
            });
            if (chosen >= 0) {
                field.setAttribute("aria-activedescendant", all[chosen].id);
                all[chosen].scrollIntoView({block: "nearest"});
            }
        }

        function show(answer) {
            var piece = new DOMParser().parseFromString(answer, "text/html").querySelector(".found");
            if (!piece) {
                close();
                return;
            }
            list.replaceChildren(piece);
            said.textContent = piece.dataset.said;
            chosen = -1;
            field.removeAttribute("aria-activedescendant");
            list.hidden = hits().length === 0;
            field.setAttribute("aria-expanded", String(!list.hidden));
        }

        function ask() {
            if (asked) {
                asked.abort();
            }
            asked = new AbortController();
            fetch(field.dataset.found + "?for=" + encodeURIComponent(field.value.trim()),
                {signal: asked.signal, credentials: "same-origin", redirect: "error"})
                .then(function (answer) { return answer.ok ? answer.text() : ""; })
                .then(show)
                .catch(function () { /* the next sign that is typed asks again; Enter leads to the page */ });
        }

        field.addEventListener("input", function () {
            clearTimeout(timer);
            if (field.value.trim().length < 2) {
                close();
            } else {
                timer = setTimeout(ask, PATIENCE);
            }
        });
        field.addEventListener("keydown", function (event) {
            if (event.key === "ArrowDown" || event.key === "ArrowUp") {
                if (!list.hidden) {
                    event.preventDefault();
                    choose(event.key === "ArrowDown" ? chosen + 1 : Math.max(chosen, 0) - 1);
                }
            } else if (event.key === "Enter" && chosen >= 0) {
                event.preventDefault();
                location.href = hits()[chosen].href;
            } else if (event.key === "Escape") {
                if (list.hidden) {
                    field.blur();
                }
                close();
            }
        });
        field.form.addEventListener("focusout", function (event) {
            if (!field.form.contains(event.relatedTarget)) {
                close();
            }
        });
        window.addEventListener("pageshow", close);
    }

    /* On a phone there is no room for the field: the page of the search has one. */
    function goSearching() {
        var field = document.getElementById("find");
        field.focus();
        field.select();
    }

    function isTyping(target) {
        return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
            && !/^(checkbox|radio|button|submit)$/.test(target.type);
    }

    /* Where a row is not one large link, the first one in it. */
    function linksOfRows() {
        var large = Array.from(document.querySelectorAll("main .row-link"));
        return large.length ? large : Array.from(document.querySelectorAll("main .list tbody tr")).map(function (row) {
            return row.querySelector("a[href]");
        }).filter(Boolean);
    }

    /* j and k walk through the rows of a list, as far as there is one. */
    function walk(step) {
        var rows = linksOfRows().filter(function (row) {
            return row.offsetParent;
        });
        var next = rows[rows.indexOf(document.activeElement) + step] || (document.activeElement === document.body ? rows[0] : null);
        if (rows.length && rows.indexOf(document.activeElement) < 0) {
            next = rows[0];
        }
        if (next) {
            next.focus();
        }
    }

    function toTheFilter() {
        var field = document.querySelector("main .filters .input");
        if (field) {
            field.focus();
        }
    }

    /* Into what is open beside the list, past the rest of it. */
    function toTheDrawer() {
        var title = document.querySelector(".drawer-title");
        if (title) {
            title.tabIndex = -1;
            title.focus();
        }
    }

    function keys() {
        var help = document.getElementById("keys");
        var use = document.getElementById("keysOn");
        var show = document.getElementById("showKeys");
        var pressed = {key: "", at: 0};
        use.checked = localStorage.getItem(KEYS_OFF) !== "true";
        use.addEventListener("change", function () {
            localStorage.setItem(KEYS_OFF, String(!use.checked));
        });
        show.hidden = false;
        show.addEventListener("click", function () { help.showModal(); });
        document.getElementById("closeKeys").addEventListener("click", function () { help.close(); });

        function leads(combination) {
            var line = document.querySelector("[data-keys='" + combination + "']");
            if (line) {
                location.href = line.dataset.to;
            }
            return Boolean(line);
        }

        document.addEventListener("keydown", function (event) {
            var isOpen = document.querySelector("dialog[open]");
            if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k") {
                if (!isOpen) {
                    event.preventDefault();
                    goSearching();
                }
                return;
            }
            if (!use.checked || isOpen || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey
                || isTyping(event.target) || !/^[a-z?/]$/.test(event.key)) {
                return;
            }
            var isSecond = pressed.key === "g" && Date.now() - pressed.at < SECOND_KEY_WITHIN;
            pressed = {key: event.key, at: Date.now()};
            var single = {
                "/": goSearching,
                "?": function () { help.showModal(); },
                j: function () { walk(1); },
                k: function () { walk(-1); },
                f: toTheFilter,
                d: toTheDrawer
            }[event.key];
            if (isSecond) {
                pressed.key = "";
                if (leads("g " + event.key)) {
                    event.preventDefault();
                }
            } else if (single) {
                event.preventDefault();
                single();
            } else if (event.key !== "g" && leads(event.key)) {
                event.preventDefault();
            }
        });
    }

    function start() {
        foldTheSide();
        closeMenus();
        search();
        keys();
    }

    if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", start);
    } else {
        start();
    }
}());
