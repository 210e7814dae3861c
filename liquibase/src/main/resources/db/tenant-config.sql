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

--changeset tenant-config:2-reason
alter table config_version add column reason text not null default '';

--changeset tenant-config:3-restores
alter table config_version add column restores int not null default 0;
comment on column config_version.restores is 'number of the version whose content was published again; 0 for new content';

--changeset tenant-config:4-draft
create table config_draft (
  tenant_id   varchar(16)  not null,
  id          uuid         not null,
  number      int          not null check (number > 0),
  base        int          not null,
  state       varchar(12)  not null,
  saved_at    timestamptz  not null,
  saved_by    text         not null,
  what        text         not null,
  model       text         not null,
  county      text         not null,
  categories  text         not null,
  primary key (tenant_id, id),
  unique (tenant_id, number)
);
comment on table config_draft is 'append-only: every state of the draft of a county''s next configuration; the highest number is the draft as it is';
comment on column config_draft.base is 'number of the version from which it was begun, or which was joined with it last';
comment on column config_draft.state is 'OPEN; PUBLISHED or DISCARDED where a draft ends';
