-- What a month of the calendar and the dashboard's sums ask of many days' appointments stands in the index itself.
create index appointment_of_days on appointment (starts_at, id) include (ends_at, status, price, currency, booked_at);
drop index appointment_by_start;
