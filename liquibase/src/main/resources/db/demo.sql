--liquibase formatted sql

--changeset demo:1-case
create table demo_case (
  tenant_id  varchar(16)  not null,
  id         uuid         not null,
  scenario   int          not null,
  number     varchar(32)  not null,
  anchor     timestamptz  not null,
  primary key (tenant_id, id)
);
create unique index demo_case_scenario on demo_case (tenant_id, scenario);
comment on table demo_case is 'append-only: which cases of a county are demonstration data; empty in real ones';
comment on column demo_case.anchor is 'the instant to which the demonstration data of the county lead';
