-- The number that was typed when it was booked (E.164): messages about it go there. Empty when none was given; null for what
-- was booked before this was kept, which goes to the customer's number.
alter table appointment add column contact_phone varchar(16);

-- Whether its owner, signed in, has saved the customer's number. Anybody can type one for any address when booking, so
-- messages that are about no appointment go to no other number.
alter table customer add column phone_confirmed boolean default false not null;
