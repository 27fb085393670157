-- What it was and what it became, in short words. Never a secret.
alter table audit_entry add column before_text varchar(500);
alter table audit_entry add column after_text varchar(500);

-- The list is read from its end; lines of one subject or of one kind are counted and looked for.
drop index audit_entry_by_time;
create index audit_entry_by_time on audit_entry (happened_at, id);
create index audit_entry_by_action on audit_entry (action, happened_at);
create index audit_entry_by_subject on audit_entry (subject, action, happened_at);

-- The audit tells of settings too from now on; what was changed before has a line as well. Its ids are negative, because
-- the numbers above zero belong to the sequence.
insert into audit_entry (id, happened_at, action, actor, subject, remote_address, before_text, after_text)
select -id, changed_at, 'settings.changed', changed_by, name, '', substring(old_content from 1 for 500), substring(new_content from 1 for 500)
from setting_change;
