/*
 * The calendar: arrow keys lead between appointments; one is dragged to another time or person, or made longer at its lower
 * edge. What was dragged goes as a form, and the page that comes back says what became of it. Everything works without this
 * file too: an appointment's drawer moves it by a dialog.
 */
(function () {
    "use strict";

    var NUDGE = 4;
    var HOLD = 400;
    var EDGE = 36;
    var PLACE = "foyer.diary";
    var drag = null;

    function all(selector, within) {
        return Array.from((within || document).querySelectorAll(selector));
    }

    function middle(entry) {
        var box = entry.getBoundingClientRect();
        return {x: box.left + box.width / 2, y: box.top + Math.min(box.height / 2, 10)};
    }

    /* The nearest one in that direction; what lies straight ahead is nearer than what lies aside. */
    function next(from, key) {
        var here = middle(from);
        var best = null;
        all(".diary-entry").forEach(function (entry) {
            if (entry === from || !entry.offsetParent) {
                return;
            }
            var there = middle(entry);
            var x = there.x - here.x;
            var y = there.y - here.y;
            var ahead = {ArrowRight: x, ArrowLeft: -x, ArrowDown: y, ArrowUp: -y}[key];
            var aside = Math.abs(key === "ArrowRight" || key === "ArrowLeft" ? y : x);
            var cost = ahead + 3 * aside;
            if (ahead > 2 && (!best || cost < best.cost)) {
                best = {entry: entry, cost: cost};
            }
        });
        return best && best.entry;
    }

    function walkByArrows() {
        document.addEventListener("keydown", function (event) {
            var entry = event.target.closest && event.target.closest(".diary-entry");
            if (!entry || event.altKey || event.ctrlKey || event.metaKey || event.key.indexOf("Arrow") !== 0) {
                return;
            }
            var found = next(entry, event.key);
            if (found) {
                event.preventDefault();
                found.focus();
                found.scrollIntoView({block: "nearest", inline: "nearest"});
            }
        });
    }

    function slotAt(x, y, body) {
        return document.elementsFromPoint(x, y).find(function (found) {
            return found.classList.contains("diary-slot") && (!body || body.contains(found));
        });
    }

    function say(template, time) {
        return template.replace("{0}", time);
    }

    function begin() {
        drag.isOn = true;
        drag.ghost = document.createElement("div");
        drag.ghost.className = "diary-ghost";
        drag.entry.classList.add("is-dragging");
        document.body.classList.add("diary-dragged");
        if (drag.isTouch && navigator.vibrate) {
            navigator.vibrate(10);
        }
    }

    /* Where the upper edge of what is dragged would come to lie; at its own place nothing is done. */
    function follow(event) {
        scrollAtTheEdge(event);
        var slot = slotAt(event.clientX, drag.isLonger ? event.clientY : event.clientY - drag.grip, drag.isLonger ? drag.body : null);
        if (slot) {
            drag.slot = slot;
        }
        if (drag.slot) {
            paintGhost();
        }
    }

    function paintGhost() {
        var body = drag.slot.closest(".diary-body");
        var top = drag.isLonger ? drag.entry.offsetTop : drag.slot.offsetTop;
        var height = drag.isLonger ? drag.slot.offsetTop + drag.slot.offsetHeight - top : drag.entry.offsetHeight;
        var end = drag.slot.nextElementSibling;
        if (drag.ghost.parentNode !== body) {
            body.append(drag.ghost);
        }
        drag.ghost.style.insetBlockStart = top + "px";
        drag.ghost.style.blockSize = Math.max(height, drag.slot.offsetHeight) + "px";
        drag.ghost.textContent = drag.isLonger
            ? say(drag.diary.dataset.longer, end ? end.textContent : "…")
            : say(drag.diary.dataset.hint, drag.slot.textContent);
    }

    function scrollAtTheEdge(event) {
        var box = drag.diary.getBoundingClientRect();
        var lower = Math.min(box.bottom, window.innerHeight);
        var down = event.clientY > lower - EDGE ? 12 : event.clientY < Math.max(box.top, 0) + EDGE + 30 ? -12 : 0;
        var right = event.clientX > box.right - EDGE ? 12 : event.clientX < box.left + EDGE ? -12 : 0;
        var before = drag.diary.scrollTop;
        drag.diary.scrollBy(right, down);
        if (drag.diary.scrollTop === before) {
            window.scrollBy(0, down); // the sheet is at its end: the page may go on
        }
    }

    function letGo() {
        clearTimeout(drag.waiting);
        if (drag.isOn) {
            drag.ghost.remove();
            drag.entry.classList.remove("is-dragging");
            document.body.classList.remove("diary-dragged");
        }
        drag = null;
    }

    function minutesUntil(slot, entry, step) {
        return Math.round((Date.parse(slot.dataset.at) - Date.parse(entry.dataset.start)) / 60000) + step;
    }

    function drop() {
        var done = drag;
        letGo();
        if (!done.isOn || !done.slot) {
            return;
        }
        var entry = done.entry;
        var staff = done.isLonger ? "" : done.slot.closest(".diary-body").dataset.staff || "";
        var start = done.isLonger ? entry.dataset.start : done.slot.dataset.at;
        var minutes = done.isLonger
            ? minutesUntil(done.slot, entry, Number(done.diary.dataset.step)) : Number(entry.dataset.minutes);
        var isSame = Date.parse(start) === Date.parse(entry.dataset.start)
            && minutes === Number(entry.dataset.minutes) && (!staff || staff === entry.dataset.staff);
        if (!isSame && minutes > 0) {
            send({reference: entry.dataset.reference, start: start, staff: staff, minutes: minutes, seen: entry.dataset.seen});
        }
    }

    function send(wish) {
        Object.keys(wish).forEach(function (name) {
            document.getElementById("moving:" + name).value = wish[name];
        });
        document.getElementById("moving").requestSubmit(document.getElementById("moving:moveNow"));
    }

    function press(event) {
        var entry = event.target.closest(".diary-body .diary-entry[data-movable='true']");
        if (!entry || event.button !== 0 || drag) {
            return;
        }
        drag = {
            entry: entry,
            body: entry.closest(".diary-body"),
            diary: entry.closest(".diary"),
            isLonger: event.target.classList.contains("diary-stretch"),
            isTouch: event.pointerType === "touch",
            x: event.clientX,
            y: event.clientY,
            grip: event.clientY - entry.getBoundingClientRect().top - 3
        };
        if (drag.isTouch) {
            drag.waiting = setTimeout(function () {
                begin();
                drag.slot = slotAt(drag.x, drag.y - drag.grip);
                if (drag.slot) {
                    paintGhost();
                }
            }, HOLD);
        }
    }

    function moved(event) {
        if (!drag) {
            return;
        }
        var far = Math.abs(event.clientX - drag.x) + Math.abs(event.clientY - drag.y) > NUDGE;
        if (!drag.isOn && drag.isTouch && far) {
            letGo(); // it is the page that is moved
        } else if (!drag.isOn && far) {
            begin();
        }
        if (drag && drag.isOn) {
            follow(event);
        }
    }

    function dragAndStretch() {
        all(".diary-body .diary-entry[data-movable='true']").forEach(function (entry) {
            var edge = document.createElement("span");
            edge.className = "diary-stretch";
            entry.append(edge);
        });
        var wasDragged = false;
        document.addEventListener("pointerdown", press);
        document.addEventListener("pointermove", moved);
        document.addEventListener("pointerup", function () {
            if (drag) {
                wasDragged = Boolean(drag.isOn);
                drop();
            }
        });
        document.addEventListener("pointercancel", function () {
            if (drag) {
                letGo();
            }
        });
        document.addEventListener("keydown", function (event) {
            if (event.key === "Escape" && drag) {
                wasDragged = true;
                letGo();
            }
        });
        document.addEventListener("touchmove", function (event) {
            if (drag && drag.isOn) {
                event.preventDefault();
            }
        }, {passive: false});
        document.addEventListener("dragstart", function (event) {
            if (event.target.closest && event.target.closest(".diary")) {
                event.preventDefault();
            }
        });
        document.addEventListener("contextmenu", function (event) {
            if (drag && drag.isTouch) {
                event.preventDefault();
            }
        });
        document.addEventListener("click", function (event) {
            if (wasDragged && event.target.closest(".diary")) {
                event.preventDefault();
                event.stopPropagation();
            }
            wasDragged = false;
        }, true);
    }

    /* The same place of the same days is shown again; at first it begins where it is now, or where the first appointment is. */
    function beginWhereItMatters() {
        var diary = document.getElementById("diary");
        if (!diary) {
            return;
        }
        var kept = JSON.parse(sessionStorage.getItem(PLACE) || "null");
        var name = diary.dataset.name;
        if (kept && kept.name === name) {
            diary.scrollTop = kept.top;
            diary.scrollLeft = kept.left;
        } else {
            var mark = diary.querySelector(".diary-now") || diary.querySelector(".diary-entry");
            diary.scrollTop = mark ? Math.max(0, mark.offsetTop - diary.clientHeight / 3) : 0;
        }
        window.addEventListener("pagehide", function () {
            sessionStorage.setItem(PLACE, JSON.stringify({name: name, top: diary.scrollTop, left: diary.scrollLeft}));
        });
    }

    function start() {
        walkByArrows();
        dragAndStretch();
        beginWhereItMatters();
    }

    if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", start);
    } else {
        start();
    }
}());
