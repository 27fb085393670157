-- The file itself, in parts; gone when the import is done or thrown away.
create table customer_import_part (
    id        varchar(40)              primary key,
    import_id bigint                   not null,
    content   binary varying(1000000) not null,
    constraint part_belongs_to_an_import foreign key (import_id) references customer_import (id) on delete cascade
);

create index customer_import_part_by_import on customer_import_part (import_id);
