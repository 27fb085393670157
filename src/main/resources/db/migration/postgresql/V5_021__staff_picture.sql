-- The picture of a staff member, which the booking page shows: a small square JPEG of our own making, never what was sent.
create table staff_picture (
    staff_id   bigint                   primary key,
    content    bytea                    not null,
    changed_at timestamp with time zone not null,
    constraint staff_member_of_picture_exists foreign key (staff_id) references staff_member (id)
);
