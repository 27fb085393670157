-- The console's list sorted by service, staff member or status: the names are walked, and of each the appointments in their order.
create index service_by_name on service (name, id);
create index staff_member_by_name on staff_member (name, id);
create index appointment_by_service_and_id on appointment (service_id, id);
create index appointment_by_staff_and_id on appointment (staff_id, id);
create index appointment_by_status_and_id on appointment (status, id);
