-- Counts the changes of somebody's working hours and special days: who saves second is told who was faster.
alter table staff_member add column schedule_version bigint not null default 0;

-- The same for each absence and each blocked time.
alter table days_off add column version bigint not null default 0;
alter table blocked_time add column version bigint not null default 0;

create index days_off_by_staff on days_off (staff_id, last_day);
create index special_day_by_location on special_day (location_id, on_day);
