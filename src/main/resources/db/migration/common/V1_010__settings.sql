-- What the business decided, by name (panel.customersMayReschedule), as text; types and defaults live in the application.
create table setting (
    name       varchar(100)             primary key,
    content    varchar(4000)            not null,
    changed_at timestamp with time zone not null,
    changed_by varchar(254)             not null
);

create sequence setting_change_id start with 50 increment by 50;

-- Every change of a setting, for ever: who turned which switch, and when.
create table setting_change (
    id          bigint                   primary key,
    name        varchar(100)             not null,
    old_content varchar(4000),
    new_content varchar(4000)            not null,
    changed_at  timestamp with time zone not null,
    changed_by  varchar(254)             not null
);

create index setting_change_by_name on setting_change (name, changed_at);
