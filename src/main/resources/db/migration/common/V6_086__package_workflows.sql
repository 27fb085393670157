-- The mails about packages: bought, and soon good no more.
create sequence expiry_notice_id start with 50 increment by 50;

-- Which workflow has told about which package: once.
create table expiry_notice (
    id          bigint                   primary key,
    workflow_id bigint                   not null,
    purchase_id bigint                   not null,
    noted_at    timestamp with time zone not null,
    constraint expiry_is_told_once unique (workflow_id, purchase_id),
    constraint expiry_notice_belongs_to_a_workflow foreign key (workflow_id) references workflow (id) on delete cascade,
    constraint expiring_purchase_exists foreign key (purchase_id) references purchase (id) on delete cascade
);

create index expiry_notice_by_purchase on expiry_notice (purchase_id);
create index purchase_by_expiry on purchase (expires_at);

insert into workflow (id, stock_key, name, event, active, delay_minutes, statuses, counts_from) values
    (31, 'PACKAGE_BOUGHT', '', 'PACKAGE_BOUGHT', true, 0, '', current_timestamp),
    (32, 'PACKAGE_EXPIRES', '', 'PACKAGE_EXPIRES', true, 20160, '', current_timestamp);

insert into workflow_action (id, workflow_id, channel, recipient) values
    (31, 31, 'MAIL', 'CUSTOMER'),
    (32, 32, 'MAIL', 'CUSTOMER');
