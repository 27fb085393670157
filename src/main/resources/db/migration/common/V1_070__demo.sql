-- One row for the whole installation: nodes that start at once lock it, so that what is done once is done by one of them.
create table installation (
    id             bigint primary key,
    demo_loaded_at timestamp with time zone,
    constraint installation_has_one_row check (id = 1)
);

insert into installation (id) values (1);
