-- How often one address (IPv4) or network (IPv6 /64) has done one thing since a moment. Forgotten after an hour.
create table source_count (
    source_and_limit varchar(80)              primary key,
    times            integer                  not null,
    since            timestamp with time zone not null
);
