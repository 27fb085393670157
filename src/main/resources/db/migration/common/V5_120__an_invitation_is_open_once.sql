-- Nobody is invited twice at the same time. Of invitations that were open beside each other the last one stays.
update invitation set withdrawn_at = current_timestamp
    where accepted_at is null and withdrawn_at is null
        and id < (select max(later.id) from invitation later
            where later.email_key = invitation.email_key
                and later.accepted_at is null and later.withdrawn_at is null);
