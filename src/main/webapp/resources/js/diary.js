/* The calendar: arrow keys between appointments. */
(function () {
    "use strict";
}());
