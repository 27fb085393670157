-- A payment through a gateway for a package that is about to be bought: it becomes the customer's once it is paid.
create table package_order (
    checkout_id    bigint primary key,
    bundle_id      bigint not null,
    -- as it was seen, with its price
    bundle_version bigint not null,
    -- null once everything about the customer was wiped
    customer_id    bigint,
    -- what came of it; null until it is paid
    purchase_id    bigint,
    constraint order_checkout_exists foreign key (checkout_id) references checkout (id),
    constraint ordered_bundle_exists foreign key (bundle_id) references bundle (id),
    constraint ordered_purchase_exists foreign key (purchase_id) references purchase (id) on delete set null
);

create index package_order_by_customer on package_order (customer_id, checkout_id);
