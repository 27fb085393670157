-- What the business changes about an appointment is told in its history: a new end, somebody else of the staff, and the keys of
-- the reasons that an administrator put aside (with blanks between).
alter table appointment_change add column old_end timestamp with time zone;
alter table appointment_change add column new_end timestamp with time zone;
alter table appointment_change add column old_staff_id bigint;
alter table appointment_change add column new_staff_id bigint;
alter table appointment_change add column put_aside varchar(500);

-- What the business writes beside an appointment for itself. No customer ever reads it.
create sequence staff_note_id start with 50 increment by 50;

create table staff_note (
    id             bigint                   primary key,
    appointment_id bigint                   not null,
    note           varchar(2000)            not null,
    written_by     varchar(254)             not null,
    written_at     timestamp with time zone not null,
    constraint noted_appointment_exists foreign key (appointment_id) references appointment (id)
);

create index staff_note_by_appointment on staff_note (appointment_id, id);

comment on column appointment.exclusive is 'false: this time was taken whatever else is booked then, because its customer asked for it or an administrator took it anyway; it is held against nobody';
