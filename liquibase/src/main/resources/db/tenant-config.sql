--liquibase formatted sql

--changeset tenant-config:1-version
create table config_version (
  tenant_id     varchar(16)  not null,
  id            uuid         not null,
  number        int          not null check (number > 0),
  effective_at  timestamptz  not null,
  published_at  timestamptz  not null,
  published_by  text         not null,
  sha256        varchar(64)  not null,
  model         text         not null,
  county        text         not null,
  categories    text         not null,
  primary key (tenant_id, id),
  unique (tenant_id, number)
);
comment on table config_version is 'append-only: every configuration a county has had, with its whole model as text, so that it compiles the same in ten years';
