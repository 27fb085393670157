-- The tax that the agreed price contains, in percent, as it was when it was agreed; 0 where no tax is told.
alter table appointment add column tax_rate numeric(6, 3) default 0 not null;
