alter table customer_import_finding add column customer_id bigint;
