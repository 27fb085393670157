-- Numbers of entries that were found to be of the same person, and which entry stands for them now.
create table customer_merged (
    old_id    bigint                   primary key,
    into_id   bigint                   not null,
    merged_at timestamp with time zone not null,
    constraint customer_merged_into_exists foreign key (into_id) references customer (id)
);
create index customer_merged_into on customer_merged (into_id);
