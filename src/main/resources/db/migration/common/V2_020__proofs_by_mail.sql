-- A mailed secret may also open what waits until an address is proven: a sign-up, a change of address, an invitation.
-- The purpose says in which table the subject stands. A change of address has both, so that a new password ends it too.
alter table account_token alter column account_id drop not null;
alter table account_token add column subject_id bigint;
alter table account_token add constraint account_token_opens_something
    check (account_id is not null or subject_id is not null);
create index account_token_by_subject on account_token (subject_id);

-- The mail that carries such a secret: the secret is made for this subject while the mail is being sent.
alter table message add column subject_id bigint;

-- Accounts that are named elsewhere exist.
alter table customer add constraint customer_account_exists foreign key (account_id) references account (id);
alter table message add constraint message_account_exists foreign key (account_id) references account (id);
alter table staff_member add constraint staff_member_account_exists foreign key (account_id) references account (id);
