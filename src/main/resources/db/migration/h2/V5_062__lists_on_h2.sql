-- H2 has no index for parts of words. A marker, so that both databases have the same versions.
comment on column message.recipient is 'Searched by reading all messages';
