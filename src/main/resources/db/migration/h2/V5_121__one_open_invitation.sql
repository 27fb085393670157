alter table invitation add column open_for varchar(254)
    generated always as (case when accepted_at is null and withdrawn_at is null then email_key end);

create unique index invitation_open_once on invitation (open_for);
