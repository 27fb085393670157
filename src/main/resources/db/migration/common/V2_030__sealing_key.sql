-- The key that encrypts secrets when FOYER_SECRET_KEY is not set: 32 bytes in Base64, made when first needed.
create table sealing_key (
    id       integer     primary key,
    key_text varchar(60) not null
);
