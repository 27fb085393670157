-- What is owed for appointments that were booked before there was a ledger. Each has one charge; its number is the appointment's
-- below zero, so that no line takes one of the sequence. Some currencies have no digits behind the point.
insert into ledger_entry (id, appointment_id, kind, amount, currency, reason, actor_kind, actor_name, recorded_at)
select -owed.id, owed.id, 'CHARGE', owed.price, owed.currency, '', 'SYSTEM', '', owed.booked_at
from (
    select id, currency, booked_at,
        case when currency in ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'VND', 'VUV', 'XAF', 'XOF', 'XPF')
            then round(price, 0) else price end as price
    from appointment
    where status not in ('CANCELLED', 'REJECTED')
) owed
where owed.price > 0;
