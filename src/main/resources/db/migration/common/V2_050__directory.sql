-- People whose password the enterprise's directory checks, not Foyer.
alter table account add column of_directory boolean default false not null;

-- by which the directory knows the entry; null when it does not tell
alter table account add column directory_entry varchar(200);
