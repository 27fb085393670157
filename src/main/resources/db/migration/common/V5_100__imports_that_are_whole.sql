-- A file that is taken whole or not at all: how many of its people had a login when it was checked, and whether it was tried and
-- taken back, since a line could not be taken any more.
alter table customer_import add column closed_before bigint default 0 not null;
alter table customer_import add column undone boolean default false not null;
