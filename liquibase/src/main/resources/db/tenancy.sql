--liquibase formatted sql

--changeset tenancy:1-county
create table platform_county (
  code            varchar(16)  not null primary key,
  name            text         not null,
  region          text         not null,
  model           varchar(40)  not null,
  config_version  int          not null,
  state           varchar(16)  not null check (state in ('ACTIVE', 'SUSPENDED')),
  grids           int          not null,
  staff           int          not null,
  created_at      timestamptz  not null
);
comment on table platform_county is 'registry of counties: no personal data, read before anybody is known';
