-- A file that was sent as an answer: a PDF, or a picture of our own making. Its name is the answer.
create table appointment_answer_file (
    answer_id bigint      primary key,
    file_type varchar(50) not null,
    content   bytea       not null,
    constraint answer_of_file_exists foreign key (answer_id) references appointment_answer (id)
);
