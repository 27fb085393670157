-- A message leaves by mail, as a text message, or to a program of the business, whose address may be long.
alter table message add column channel varchar(10) default 'MAIL' not null;
alter table message alter column recipient set data type varchar(2000);
alter table message alter column html_part drop not null;
alter table message add constraint message_mail_has_html check (channel <> 'MAIL' or html_part is not null);
