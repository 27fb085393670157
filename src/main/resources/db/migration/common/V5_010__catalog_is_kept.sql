-- Two people who rename one category: the second is asked.
alter table service_category add column version bigint not null default 0;

-- Before a service or a location is archived, the business reads how many appointments still lie ahead of it.
create index appointment_by_service_and_start on appointment (service_id, starts_at);
create index appointment_by_location_and_start on appointment (location_id, starts_at);
