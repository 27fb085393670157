-- Whose public holiday it is, such as "de/by": its name can then be read in any language. Null for what somebody wrote.
alter table days_off add column holiday varchar(100);
