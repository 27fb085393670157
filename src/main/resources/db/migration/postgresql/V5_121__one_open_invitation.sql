create unique index invitation_open_once on invitation (email_key)
    where accepted_at is null and withdrawn_at is null;
