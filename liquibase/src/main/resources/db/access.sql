--liquibase formatted sql

--changeset access:1-account
create table access_account (
  tenant_id            varchar(16)   not null,
  id                   uuid          not null,
  account              varchar(64)   not null,
  name                 varchar(100)  not null,
  phone                varchar(40)   not null,
  password_hash        varchar(255),
  password_changed_at  timestamptz,
  must_change          boolean       not null,
  failed_count         int           not null,
  failed_at            timestamptz,
  disabled             boolean       not null,
  created_at           timestamptz   not null,
  version              int           not null,
  primary key (tenant_id, id)
);
create unique index access_account_name on access_account (tenant_id, account);
comment on table access_account is 'accounts of a county; those of the operator belong to the tenant platform';
comment on column access_account.password_hash is 'argon2id in Shiro''s format; null: cannot log in';
comment on column access_account.failed_count is 'wrong passwords in a row; five lock the account for 15 minutes after failed_at';

--changeset access:1-post
create table access_post (
  tenant_id   varchar(16)  not null,
  id          uuid         not null,
  account_id  uuid         not null,
  role        varchar(40)  not null,
  unit        varchar(40)  not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references access_account (tenant_id, id)
);
create unique index access_post_of_account on access_post (tenant_id, account_id, unit, role);
create index access_post_at_unit on access_post (tenant_id, unit, role);
comment on table access_post is 'roles that accounts hold at units';

--changeset access:1-token
create table access_token (
  tenant_id   varchar(16)  not null,
  id          uuid         not null,
  token_hash  varchar(64)  not null,
  account_id  uuid         not null,
  issued_at   timestamptz  not null,
  expires_at  timestamptz  not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references access_account (tenant_id, id)
);
create unique index access_token_hash on access_token (tenant_id, token_hash);
create index access_token_of_account on access_token (tenant_id, account_id, expires_at);
comment on table access_token is 'bearer tokens of the API, as keyed hashes (HMAC-SHA-256)';

--changeset access:1-audit
create table access_audit (
  tenant_id       varchar(16)   not null,
  id              uuid          not null,
  at              timestamptz   not null,
  account         varchar(100)  not null,
  name            varchar(100)  not null,
  action          varchar(100)  not null,
  subject         text          not null,
  detail          text          not null,
  remote_address  varchar(64)   not null,
  primary key (tenant_id, id)
);
create index access_audit_by_time on access_audit (tenant_id, at, id);
comment on table access_audit is 'append-only: every login and every write, who, when, from where and what';
