-- The database has the last word: two appointments of one staff member may share a moment only if they belong to the
-- same group (equal sharing_key). How many fit into a group is counted under the staff row's lock.
create extension if not exists btree_gist;

alter table appointment add constraint appointments_of_one_staff_member_never_overlap
    exclude using gist (
        staff_id with =,
        sharing_key with <>,
        tstzrange(occupied_from, occupied_until, '[)') with &&
    )
    where (exclusive and status in ('PENDING', 'CONFIRMED'));
