-- A file that was sent with a form that could not be taken: kept for a short while, so that it need not be chosen again.
create table kept_file (
    id         varchar(64)               primary key,
    holder     varchar(64)               not null,
    file_name  varchar(200)              not null,
    file_type  varchar(50)               not null,
    content    binary varying(3000000)   not null,
    taken_by   varchar(64),
    kept_until timestamp with time zone  not null
);
create index kept_file_by_holder on kept_file (holder);
