-- The picture of a customer: a small square JPEG of our own making, never what was sent.
create table customer_picture (
    customer_id bigint                   primary key,
    content     bytea not null,
    changed_at  timestamp with time zone not null,
    constraint customer_of_picture_exists foreign key (customer_id) references customer (id)
);
