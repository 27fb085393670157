-- The private address at which calendar programs fetch one customer's appointments; its secret is hashed.
create table calendar_feed (
    customer_id bigint                   primary key,
    token_hash  varchar(64)              not null,
    made_at     timestamp with time zone not null,
    constraint calendar_feed_token_is_unique unique (token_hash),
    constraint calendar_feed_customer_exists foreign key (customer_id) references customer (id)
);
