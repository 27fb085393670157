-- The unique index on references finds beginnings on H2. A marker, so that both databases have the same versions.
comment on column appointment.reference is 'What people read out: FO- and five signs';
