-- What the business notes about a customer, for itself: never shown to the customer.
alter table customer add column notes varchar(4000) default '' not null;

-- Since when nothing tells any more who this was. The row stays as long as appointments hang on it, and stands in no list.
alter table customer add column removed_at timestamp with time zone;
update customer set removed_at = current_timestamp
    where account_id is null and email is null and email_key is null and phone is null and gender is null and birth_date is null
    and last_name = '' and time_zone = 'UTC' and first_name in ('Removed person', 'Gelöschte Person', 'Entfernte Person');

-- By which another entry of the same person is found.
create index customer_by_birth on customer (birth_date);
