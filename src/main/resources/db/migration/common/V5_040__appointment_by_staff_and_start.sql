-- The calendar reads the appointments of some staff members in some days, past ones too.
create index appointment_by_staff_and_start on appointment (staff_id, starts_at);
