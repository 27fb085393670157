-- What the console's list is filtered, sorted and searched by.
create index appointment_by_booking on appointment (booked_at, id);
create index appointment_by_status on appointment (status, starts_at, id);
create index appointment_by_contact_phone on appointment (contact_phone);
