-- Belongs to no topic: whoever changes settings locks this row first, since a topic that was never changed has none of its own.
insert into setting (name, content, changed_at, changed_by) values ('settings', '', current_timestamp, 'system');
