-- What waits for the business is asked on every dashboard, and a list by status wants its order.
create index appointment_by_status on appointment (status, starts_at, id);
