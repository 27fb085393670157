-- Finds three letters anywhere in a text without reading every customer.
create extension if not exists pg_trgm;
create index customer_by_search_text on customer using gin (search_text gin_trgm_ops);
