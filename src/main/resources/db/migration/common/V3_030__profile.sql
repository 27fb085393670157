-- What a person may say about themselves; nobody has to.
alter table customer add column gender varchar(10);
alter table customer add column birth_date date;
alter table customer add constraint customer_gender_is_known check (gender in ('FEMALE', 'MALE', 'OTHER'));
