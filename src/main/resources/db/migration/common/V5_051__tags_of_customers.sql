-- Words that the business puts on its customers. A word is there as long as somebody has it.
create sequence tag_id start with 50 increment by 50;

create table tag (
    id       bigint      primary key,
    word     varchar(40) not null,
    -- in small letters: one word in two spellings is one tag
    word_key varchar(40) not null,
    constraint tag_is_there_once unique (word_key)
);

create table customer_tag (
    customer_id bigint not null,
    tag_id      bigint not null,
    constraint customer_has_a_tag_once primary key (customer_id, tag_id),
    constraint customer_of_tag_exists foreign key (customer_id) references customer (id),
    constraint tag_of_customer_exists foreign key (tag_id) references tag (id)
);
create index customer_by_tag on customer_tag (tag_id, customer_id);
