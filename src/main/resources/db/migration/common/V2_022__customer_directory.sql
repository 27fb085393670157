-- The business has closed the door to this person: neither a booking nor a sign-up opens an account for them.
alter table customer add column login_barred boolean not null default false;

-- What the directory is searched by: name and address in lower case, and the digits of the phone number.
alter table customer add column search_text varchar(600) not null default '';
update customer set search_text = lower(concat(first_name, ' ', last_name, ' ', coalesce(email, ''), ' ',
    replace(replace(replace(replace(replace(replace(coalesce(phone, ''), ' ', ''), '-', ''), '/', ''), '(', ''), ')', ''), '+', '')));

-- What it is sorted by.
create index customer_by_name on customer (last_name, first_name, id);
create index customer_by_email on customer (email, id);
create index customer_by_phone on customer (phone, id);
create index customer_by_creation on customer (created_at, id);
