--liquibase formatted sql

--changeset retired:1-limit
--comment Tables that nothing reads any more go when every other file has been changed, hence the name that comes late.
drop table case_limit;
