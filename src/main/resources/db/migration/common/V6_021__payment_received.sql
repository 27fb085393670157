-- The mail after a payment. It begins switched off: who is paid at the desk would else write to everybody from the day of an update on.
insert into workflow (id, stock_key, name, event, active, delay_minutes, statuses, counts_from) values
    (20, 'PAYMENT_RECEIVED', '', 'PAYMENT_RECEIVED', false, 0, '', current_timestamp);

insert into workflow_action (id, workflow_id, channel, recipient) values (20, 20, 'MAIL', 'CUSTOMER');
