-- The company's logo: a small PNG of our own making, never what was sent. One row, so that who changes it can lock it.
create table company_logo (
    id      integer primary key,
    content binary varying(1000000)
);

insert into company_logo (id) values (1);
