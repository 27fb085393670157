package app.foyer.rights;

import java.util.Set;

/** Parameters of addresses and forms that name nobody's thing: the part of {@link Rights} that lists them. */
final class Parameters {

    /** Parameters that name nobody's thing, wherever they stand. */
    static final Set<String> CHOICES = Set.of(
            // the form of the own account, by which a page knows that it was sent
            "profile",
            // the same of the forms of a package and of a service
            "packageForm",
            "serviceForm",
            // rows that were ticked in a form: services look whose they are
            "pick",
            // the note whose button was pressed: the service looks whether it stands beside that appointment
            "removeNote",
            // how a list is shown
            "sort",
            "order",
            "page",
            // the moment at which the rules are tried out
            "at",
            "show",
            "status",
            "from",
            "until",
            "search",
            "refused",
            "for",
            "group",
            "kind",
            "question",
            "tag",
            "access",
            "since",
            "mode",
            "terms",
            "channel",
            "workflow",
            "text",
            "who",
            "whom",
            // what everybody may choose when booking
            "service",
            "view",
            "colour",
            "staff",
            "location",
            "category",
            // what the business sells
            "package",
            "buy",
            // that the browser comes back from a gateway
            "ordered",
            // what it gives away
            "coupon",
            // what was sold to the customer whom the same address names: looked for among what is theirs
            "purchase",
            // the lot with which a form wants to pay: the service looks whether it is the customer's who signed in
            "session",
            // what is moved in the order of the business, and what has just been moved
            "up",
            "down",
            "moved",
            // the word that is taken off a customer
            "take",
            "month",
            "day",
            "start",
            "step",
            "do",
            // what the business books or moves, and how much of the page is asked for
            "time",
            "minutes",
            "with",
            "on",
            "part",
            "back",
            "somebodyNew",
            // which dialog is open
            "way",
            "factor",
            "endOthers",
            // in whose words and time
            "lang",
            "language",
            "zone",
            // what a page says has just happened
            "news",
            "asked",
            // which change of somebody else a form has told of
            "told",
            // and the button with which one saves all the same
            "settings",
            // which tab of a page, and how many rows its form has
            "tab",
            "shape",
            "rows",
            // whose public holidays
            "country",
            "region",
            "year",
            // the signs of a form of ours
            "jakarta.faces.ViewState",
            "primefaces.nonce",
            // a payment of the demo's sandbox, by a secret that is its name there
            "payment",
            // secrets: they are looked up by their hash, and name nothing to who does not know them
            "t",
            "code");

    /** Parameters whose name stands in a variable, and why that is no new one. */
    static final Set<String> BY_VARIABLE = Set.of(
            // hands on what CustomerChoices and the list of customers name
            "CustomerAccessView choice",
            // move and cancel, asked for in turn
            "BookingView dialog",
            // hides what belongs to a form from error pages, and hands on the rest
            "ErrorPages String",
            "ErrorPages name",
            // hands on every parameter without what nobody types
            "TypedRequest String",
            "TypedRequest name",
            // the answer to a question of the form that was sent
            "SentAnswers field",
            // how many sessions of each service are in a package
            "TypedSessions field",
            // what a service costs with each of the staff
            "TypedPrices field",
            // the field of a form that was sent, for the sentence beside it
            "Said field",
            // hands on what Choices names
            "Choices name");

    private Parameters() {}
}
