-- H2 has no exclusion constraint: there the locked staff row alone keeps appointments apart. A marker, so that both databases have the same versions.
comment on table appointment is 'Appointments of one staff member are kept apart by locking the staff row';
