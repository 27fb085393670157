-- What had to be paid at booking, part of the agreed price; 0 where nothing had.
alter table appointment add column deposit numeric(12, 2) default 0 not null;
-- Until when the time is held for somebody who is about to pay what was demanded; null for all others.
alter table appointment add column held_until timestamp with time zone;
alter table appointment add constraint appointment_is_pending_while_held check (held_until is null or status = 'PENDING');
alter table appointment add constraint appointment_deposit_is_part check (deposit >= 0 and deposit <= price);

create index appointment_held on appointment (held_until);
