-- Another entry of the same person is found by the address in any spelling.
create index customer_by_low_email on customer (lower(email));
