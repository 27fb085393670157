-- H2 has no index for texts in small letters. A marker, so that both databases have the same versions.
comment on column customer.email is 'Another spelling is found by reading all customers';
