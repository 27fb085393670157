-- A file with customers that somebody brings along. The work on it is done behind the pages, by whichever node claims it, in
-- batches: rows_done grows in the transaction that writes a batch, so that a run that was killed goes on where it stood.
create sequence customer_import_id start with 50 increment by 50;

create table customer_import (
    id            bigint                   primary key,
    version       bigint                   not null default 0,
    file_name     varchar(200)             not null,
    file_size     bigint                   not null,
    state         varchar(10)              not null,
    encoding      varchar(20)              not null,
    separator     varchar(20)              not null,
    with_heads    boolean                  not null,
    -- by which files with the same heads of columns know each other again
    heads_key     varchar(64)              not null,
    mapping       varchar(4000)            not null,
    for_known     varchar(10)              not null,
    only_good     boolean                  not null,
    author        varchar(254)             not null,
    created_at    timestamp with time zone not null,
    finished_at   timestamp with time zone,
    claim         varchar(36),
    claimed_until timestamp with time zone,
    rows_total    bigint                   not null default 0,
    rows_done     bigint                   not null default 0,
    rows_new      bigint                   not null default 0,
    rows_changed  bigint                   not null default 0,
    rows_known    bigint                   not null default 0,
    rows_closed   bigint                   not null default 0,
    rows_wrong    bigint                   not null default 0,
    constraint customer_import_state_is_known check (state in ('NEW', 'CHECKING', 'CHECKED', 'WRITING', 'DONE'))
);

create index customer_import_by_time on customer_import (created_at, id);
create index customer_import_by_heads on customer_import (heads_key, id);

-- What is to be said about single lines. Holds nothing of what stands in them.
create sequence customer_import_finding_id start with 50 increment by 50;

create table customer_import_finding (
    id        bigint       primary key,
    import_id bigint       not null,
    line      bigint       not null,
    field     varchar(20),
    kind      varchar(10)  not null,
    why       varchar(60)  not null,
    fact      varchar(40),
    constraint finding_belongs_to_an_import foreign key (import_id) references customer_import (id) on delete cascade
);

create index customer_import_finding_by_line on customer_import_finding (import_id, kind, line, id);
