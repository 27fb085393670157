-- Whether the customer has chosen the time zone in the account. If not, it is the one of the browser that booked: mails use it,
-- and the pages go by the browser that shows them.
alter table customer add column zone_chosen boolean default false not null;
