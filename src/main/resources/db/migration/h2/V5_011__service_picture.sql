-- The picture of a service: a JPEG of our own making, never what was sent. The sign changes with it, and so does its address.
create table service_picture (
    service_id bigint      primary key,
    content    binary varying(1000000) not null,
    sign       varchar(16) not null,
    constraint pictured_service_exists foreign key (service_id) references service (id)
);
