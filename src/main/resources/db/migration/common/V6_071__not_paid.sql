-- The mail to who has not paid in time what was demanded at booking.
insert into workflow (id, stock_key, name, event, active, delay_minutes, statuses, counts_from) values
    (30, 'NOT_PAID', '', 'NOT_PAID', true, 0, '', current_timestamp);

insert into workflow_action (id, workflow_id, channel, recipient) values (30, 30, 'MAIL', 'CUSTOMER');
