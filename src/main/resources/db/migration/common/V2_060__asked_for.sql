-- What an appointment that is not exclusive means since customers may ask for times: it waits, and neither counts for
-- those who book nor fills a place of a group. The exclusion constraint on PostgreSQL leaves it out already.
comment on column appointment.exclusive is 'false: its customer asked for this time whatever else is booked then; holds it against nobody until the business confirms it';
