-- A person in the directory; may exist without any login.
create sequence customer_id start with 50 increment by 50;

create table customer (
    id         bigint                   primary key,
    version    bigint                   not null default 0,
    -- set while this person may sign in
    account_id bigint,
    first_name varchar(100)             not null,
    last_name  varchar(100)             not null,
    email      varchar(254),
    -- the lower-case address by which a new booking finds this person; null once nothing may be attached any more
    email_key  varchar(254),
    phone      varchar(40),
    language   varchar(10)              not null,
    time_zone  varchar(60)              not null,
    created_at timestamp with time zone not null,
    constraint customer_has_at_most_one_account unique (account_id),
    constraint customer_is_found_by_one_email unique (email_key)
);
