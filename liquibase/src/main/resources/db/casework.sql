--liquibase formatted sql

--changeset casework:1-file
create table case_file (
  tenant_id          varchar(16)  not null,
  id                 uuid         not null,
  version            int          not null,
  number             varchar(32)  collate "C" not null,
  config_id          uuid         not null,
  title              text         not null,
  channel            varchar(40)  not null,
  township           varchar(9),
  village            varchar(12),
  grid               varchar(15),
  place_unit         varchar(40),
  reporter_unit      varchar(40)  not null,
  reported_at        timestamptz  not null,
  legacy             boolean      not null,
  category           varchar(60)  not null,
  filing_condition   varchar(80),
  closing_condition  varchar(100),
  case_level         varchar(40)  not null,
  raised_to          varchar(40),
  state              varchar(40)  not null,
  desks              text         not null,
  desk               varchar(40)  not null,
  holder             varchar(40)  not null,
  assignee_id        uuid         not null,
  assignee           varchar(64),
  assignee_name      varchar(100),
  handler            varchar(40),
  arrived_by         varchar(40),
  returned           text,
  returns            int          not null,
  reworks            int          not null,
  verified           boolean,
  on_site_passed     boolean,
  settled_on_spot    boolean      not null,
  supervision        varchar(40),
  steps              int          not null,
  step_at            timestamptz  not null,
  ended_at           timestamptz,
  due_at             timestamptz  not null,
  yellow_at          timestamptz  not null,
  case_due_at        timestamptz  not null,
  case_yellow_at     timestamptz  not null,
  primary key (tenant_id, id)
);
create unique index case_file_number on case_file (tenant_id, number);
create index case_file_queue on case_file (tenant_id, holder, due_at, id) include (state, assignee_id) where ended_at is null;
create index case_file_due on case_file (tenant_id, due_at, id) include (state, township) where ended_at is null;
create index case_file_reported on case_file (tenant_id, reported_at, id);
create index case_file_township on case_file (tenant_id, township, reported_at, id);
create index case_file_village on case_file (tenant_id, village, reported_at, id) where village is not null;
create index case_file_grid on case_file (tenant_id, grid, reported_at, id) where grid is not null;
create index case_file_ended on case_file (tenant_id, ended_at, id) where ended_at is not null;
comment on table case_file is 'case files: what became of each report; changes only by steps (case_step)';
comment on column case_file.desks is 'stack of centres, separated by blanks; the last is the desk';
comment on column case_file.holder is 'whose move it is; the desk when the case has ended';
comment on column case_file.assignee_id is 'the nil UUID when nobody is assigned';
comment on column case_file.due_at is 'deadline of the most urgent running limit; 9999-12-31 when none runs';
comment on column case_file.returned is 'how often the case was returned, by the operation that had sent it';

--changeset casework:2-report
create table case_report (
  tenant_id               varchar(16)       not null,
  id                      uuid              not null,
  body                    text              not null,
  lon                     double precision,
  lat                     double precision,
  address                 text,
  occurred_at             timestamptz,
  reporter_name           text,
  reporter_phone          varchar(40),
  account_id              uuid not null,
  account                 varchar(64)       not null,
  account_name            varchar(100)      not null,
  unit                    varchar(40)       not null,
  self_handled            text,
  self_closing_condition  varchar(100),
  source                  varchar(80),
  votes_for               int,
  votes_against           int,
  recorded_at             timestamptz       not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references case_file (tenant_id, id) deferrable initially deferred
);
create unique index case_report_source on case_report (tenant_id, source) where source is not null;
comment on table case_report is 'append-only: the intake record of each case, which has its id';
comment on column case_report.source is 'id of the message in the older system from which it was taken over';

--changeset casework:3-step
create table case_step (
  tenant_id       varchar(16)   not null,
  id              uuid          not null,
  case_id         uuid          not null,
  seq             int           not null,
  operation       varchar(40)   not null,
  done_at         timestamptz   not null,
  unit            varchar(40)   not null,
  role            varchar(40)   not null,
  account_id      uuid not null,
  account         varchar(64)   not null,
  account_name    varchar(100)  not null,
  back            boolean       not null,
  opinion         text,
  fields          text,
  from_state      varchar(40),
  to_state        varchar(40)   not null,
  from_holder     varchar(40),
  to_holder       varchar(40)   not null,
  to_account      varchar(64),
  to_account_name varchar(100),
  desk            varchar(40)   not null,
  worked_seconds  bigint        not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id) deferrable initially deferred
);
create unique index case_step_of_case on case_step (tenant_id, case_id, seq);
comment on table case_step is 'append-only: the history of each case';
comment on column case_step.fields is 'a line name=value for each further field that the operation was given';
comment on column case_step.worked_seconds is 'working time since the step before';

--changeset casework:4-limit
create table case_limit (
  tenant_id        varchar(16)  not null,
  id               uuid         not null,
  case_id          uuid         not null,
  rule             varchar(40)  not null,
  holder           varchar(40)  not null,
  started_at       timestamptz  not null,
  limit_text       varchar(80)  not null,
  deadline         timestamptz  not null,
  yellow_at        timestamptz  not null,
  paused_at        timestamptz,
  paused_seconds   bigint       not null,
  carried_seconds  bigint       not null,
  used_seconds     bigint       not null,
  ended_at         timestamptz,
  outcome          varchar(20),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id) deferrable initially deferred
);
create index case_limit_of_case on case_limit (tenant_id, case_id);
comment on table case_limit is 'runs of time limits, one for each unit whose time it is';
comment on column case_limit.carried_seconds is 'what earlier runs for the same holder had used up, in the limit''s kind of time';

--changeset casework:5-attachment
create table case_attachment (
  tenant_id   varchar(16)   not null,
  id          uuid          not null,
  name        text          not null,
  type        varchar(120)  not null,
  size        bigint        not null,
  sha256      char(64)      not null,
  account_id  uuid not null,
  account     varchar(64)   not null,
  stored_at   timestamptz   not null,
  primary key (tenant_id, id)
);
comment on table case_attachment is 'append-only: what is known of each stored file';
create table case_attachment_content (
  tenant_id  varchar(16)  not null,
  id         uuid         not null,
  bytes      bytea        not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references case_attachment (tenant_id, id) deferrable initially deferred
);
alter table case_attachment_content alter column bytes set storage external;
comment on table case_attachment_content is 'append-only: the content of each stored file, as it came';
create table case_evidence (
  tenant_id      varchar(16)  not null,
  id             uuid         not null,
  case_id        uuid         not null,
  step_seq       int          not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references case_attachment (tenant_id, id) deferrable initially deferred,
  foreign key (tenant_id, case_id) references case_file (tenant_id, id) deferrable initially deferred
);
create index case_evidence_of_case on case_evidence (tenant_id, case_id);
comment on table case_evidence is 'append-only: to which step of which case a file belongs; a file belongs to one step at most and gives the row its id';

--changeset casework:6-number
create table case_number_block (
  tenant_id  varchar(16)  not null,
  day        date         not null,
  taken      int          not null,
  primary key (tenant_id, day)
);
comment on table case_number_block is 'how many case numbers of a day have been given out to servers, in blocks';

--changeset casework:7-idempotency
create table case_idempotency (
  tenant_id   varchar(16)   not null,
  id          uuid          not null,
  account_id  uuid          not null,
  key         varchar(200)  not null,
  digest      char(64)      not null,
  number      varchar(32)   not null,
  used_at     timestamptz   not null,
  primary key (tenant_id, id)
);
create unique index case_idempotency_key on case_idempotency (tenant_id, account_id, key);
comment on table case_idempotency is 'append-only: commands that their clients may repeat, with the case that they were about';

--changeset casework:8-lamps-of-open-cases
drop index case_file_due;
create index case_file_due on case_file (tenant_id, due_at, id) include (state, township, yellow_at, legacy) where ended_at is null;

--changeset casework:8-commands splitStatements:false
--comment A step keeps the key of its command; keys given before are forgotten, which only matters for a repetition that is under way.
alter table case_step add column command_key varchar(200), add column command_digest char(64);
create unique index case_step_command on case_step (tenant_id, account_id, command_key) where command_key is not null;
comment on column case_step.command_key is 'Idempotency-Key of the command, good for one account';
comment on column case_step.command_digest is 'SHA-256 of the command, hexadecimal: the same key with another digest is refused';
drop table case_idempotency;

--changeset casework:9-files splitStatements:false
--comment A county after the other, because row-level security binds the tables' owner, too.
alter table case_file add column files int not null default 0;
comment on column case_file.files is 'how many files belong to its steps';
do $$
declare
  county record;
begin
  if to_regclass('platform_county') is null then
    return;
  end if;
  for county in select code from platform_county loop
    perform set_config('app.tenant', county.code, true);
    update case_file c
       set files = e.files
      from (select tenant_id, case_id, count(*) as files from case_evidence where tenant_id = county.code group by tenant_id, case_id) e
     where c.tenant_id = county.code and e.tenant_id = c.tenant_id and e.case_id = c.id;
  end loop;
  perform set_config('app.tenant', '', true);
end
$$;

--changeset casework:10-lamps-that-are-not-green
create index case_file_lamp on case_file (tenant_id, yellow_at) include (due_at, township) where ended_at is null;
comment on index case_file_lamp is 'yellow_at never lies after due_at, so what was yellow by now is what is yellow or red';

--changeset casework:11-limits-in-the-case splitStatements:false
--comment The runs of its time limits stand in the case's own row. A county after the other, as above; case_limit goes in retired.sql.
alter table case_file add column limits text not null default '[]', add column late boolean not null default false;
comment on column case_file.limits is 'JSON array of the runs of its time limits, in the order of their start: rule, holder, limit, started, yellow, deadline, paused, pausedSeconds, carriedSeconds (what earlier runs for the same holder had used up, in the limit''s kind of time), ended, usedSeconds, outcome';
comment on column case_file.late is 'ended after the deadline of the whole case';
do $$
declare
  county record;
begin
  if to_regclass('platform_county') is null then
    return;
  end if;
  for county in select code from platform_county loop
    perform set_config('app.tenant', county.code, true);
    update case_file c
       set limits = l.limits,
           late = l.late
      from (select case_id,
                   json_agg(json_strip_nulls(json_build_object(
                     'rule', rule,
                     'holder', holder,
                     'limit', limit_text,
                     'started', to_char(started_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                     'yellow', to_char(yellow_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                     'deadline', to_char(deadline at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                     'paused', to_char(paused_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                     'pausedSeconds', nullif(paused_seconds, 0),
                     'carriedSeconds', nullif(carried_seconds, 0),
                     'ended', to_char(ended_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                     'usedSeconds', nullif(used_seconds, 0),
                     'outcome', outcome)) order by started_at, id)::text as limits,
                   coalesce(bool_or(rule = 'CASE' and deadline < ended_at and ended_at = f.ended), false) as late
              from case_limit
              join (select id as file, ended_at as ended from case_file where tenant_id = county.code) f on f.file = case_id
             where tenant_id = county.code
             group by case_id) l
     where c.tenant_id = county.code and l.case_id = c.id;
  end loop;
  perform set_config('app.tenant', '', true);
end
$$;

--changeset casework:12-queue-by-state
--comment What waits for somebody is read by unit and state: nobody's queue is slower for what their unit holds in other states.
drop index case_file_queue;
create index case_file_queue on case_file (tenant_id, holder, state, due_at, id) include (assignee_id) where ended_at is null;
