--liquibase formatted sql

--changeset command:1-tally
create table command_tally (
  tenant_id  varchar(16)  not null,
  day        date         not null,
  township   varchar(9)   not null,
  reported   int          not null,
  settled    int          not null,
  late       int          not null,
  on_spot    int          not null,
  handled    int          not null,
  reworked   int          not null,
  primary key (tenant_id, day, township)
) with (fillfactor = 70);
comment on table command_tally is 'what the board counts, by day in the county''s zone and township; a figure is this and what command_tally_change still adds to it';
comment on column command_tally.township is 'nine digits of the place; empty when it is not known';
comment on column command_tally.settled is 'ended settled on the day; the columns behind it are of these';
comment on column command_tally.late is 'ended after the deadline of the whole case';
comment on column command_tally.reworked is 'of the handled';
create table command_tally_change (
  tenant_id  varchar(16)  not null,
  id         uuid         not null,
  day        date         not null,
  township   varchar(9)   not null,
  reported   int          not null,
  settled    int          not null,
  late       int          not null,
  on_spot    int          not null,
  handled    int          not null,
  reworked   int          not null,
  primary key (tenant_id, id)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_insert_scale_factor = 0);
comment on table command_tally_change is 'what commands have added to the day''s figures since the last fold: a row is written by the command''s own transaction and removed by the fold that adds it up';

--changeset command:2-recount
create view command_tally_recount with (security_invoker = true) as
select tenant_id, day, township, sum(reported)::int as reported, sum(settled)::int as settled, sum(late)::int as late,
       sum(on_spot)::int as on_spot, sum(handled)::int as handled, sum(reworked)::int as reworked
  from (
    select tenant_id,
           (reported_at at time zone coalesce(nullif(current_setting('app.zone', true), ''), 'Asia/Shanghai'))::date as day,
           coalesce(township, '')::varchar(9) as township,
           1 as reported, 0 as settled, 0 as late, 0 as on_spot, 0 as handled, 0 as reworked
      from case_file
     where not legacy
    union all
    select c.tenant_id,
           (c.ended_at at time zone coalesce(nullif(current_setting('app.zone', true), ''), 'Asia/Shanghai'))::date,
           coalesce(c.township, '')::varchar(9),
           0, 1, (l.case_id is not null)::int, c.settled_on_spot::int,
           (c.handler is not null and not c.settled_on_spot)::int,
           (c.handler is not null and not c.settled_on_spot and c.reworks > 0)::int
      from case_file c
      left join (select distinct tenant_id, case_id, ended_at
                   from case_limit
                  where rule = 'CASE' and deadline < ended_at) l
        on l.tenant_id = c.tenant_id and l.case_id = c.id and l.ended_at = c.ended_at
     where not c.legacy and c.state = 'CLOSED' and c.ended_at is not null) facts
 group by tenant_id, day, township;
comment on view command_tally_recount is 'what command_tally and command_tally_change together must say, counted from the cases; in the zone app.zone, China''s when it is not set';
create view command_tally_difference with (security_invoker = true) as
select tenant_id, day, township, sum(reported)::int as reported, sum(settled)::int as settled, sum(late)::int as late,
       sum(on_spot)::int as on_spot, sum(handled)::int as handled, sum(reworked)::int as reworked
  from (
    select tenant_id, day, township, reported, settled, late, on_spot, handled, reworked from command_tally_recount
    union all
    select tenant_id, day, township, -reported, -settled, -late, -on_spot, -handled, -reworked from command_tally
    union all
    select tenant_id, day, township, -reported, -settled, -late, -on_spot, -handled, -reworked from command_tally_change) d
 group by tenant_id, day, township
having sum(reported) <> 0 or sum(settled) <> 0 or sum(late) <> 0 or sum(on_spot) <> 0 or sum(handled) <> 0 or sum(reworked) <> 0;
comment on view command_tally_difference is 'no rows, unless cases were written past the application: what has to be added to command_tally_change then';
grant select on command_tally_recount, command_tally_difference to ${appRole};

--changeset command:3-existing-cases splitStatements:false
--comment Cases that were there before: a county after the other, because row-level security binds the tables' owner, too.
do $$
declare
  county record;
begin
  if to_regclass('platform_county') is null then
    return;
  end if;
  for county in select code from platform_county loop
    perform set_config('app.tenant', county.code, true);
    insert into command_tally (tenant_id, day, township, reported, settled, late, on_spot, handled, reworked)
    select tenant_id, day, township, reported, settled, late, on_spot, handled, reworked
      from command_tally_recount
     where tenant_id = county.code;
  end loop;
  perform set_config('app.tenant', '', true);
end
$$;


--changeset command:4-open-cases
--comment Rows of a server that does not know the columns yet say that nothing was opened.
alter table command_tally_change add column open int not null default 0, add column open_legacy int not null default 0;
comment on column command_tally_change.open is 'cases that became open, less those that ended; of the township, whatever the day';
comment on column command_tally_change.open_legacy is 'of these, those taken over from older systems';
create table command_tally_open (
  tenant_id    varchar(16)  not null,
  township     varchar(9)   not null,
  open         int          not null,
  open_legacy  int          not null,
  primary key (tenant_id, township)
) with (fillfactor = 50);
comment on table command_tally_open is 'open cases by township; a figure is this and what command_tally_change still adds to it';
comment on column command_tally_open.township is 'nine digits of the place; empty when it is not known';
create view command_tally_open_recount with (security_invoker = true) as
select tenant_id, coalesce(township, '')::varchar(9) as township, count(*)::int as open,
       (count(*) filter (where legacy))::int as open_legacy
  from case_file
 where ended_at is null
 group by tenant_id, coalesce(township, '');
comment on view command_tally_open_recount is 'what command_tally_open and command_tally_change together must say, counted from the cases';
create view command_tally_open_difference with (security_invoker = true) as
select tenant_id, township, sum(open)::int as open, sum(open_legacy)::int as open_legacy
  from (
    select tenant_id, township, open, open_legacy from command_tally_open_recount
    union all
    select tenant_id, township, -open, -open_legacy from command_tally_open
    union all
    select tenant_id, township, -open, -open_legacy from command_tally_change) d
 group by tenant_id, township
having sum(open) <> 0 or sum(open_legacy) <> 0;
comment on view command_tally_open_difference is 'no rows, unless cases were written past the application: what has to be added to command_tally_change then';
grant select on command_tally_open_recount, command_tally_open_difference to ${appRole};

--changeset command:5-existing-open-cases splitStatements:false
--comment A county after the other, because row-level security binds the tables' owner, too.
do $$
declare
  county record;
begin
  if to_regclass('platform_county') is null then
    return;
  end if;
  for county in select code from platform_county loop
    perform set_config('app.tenant', county.code, true);
    insert into command_tally_open (tenant_id, township, open, open_legacy)
    select tenant_id, township, open, open_legacy
      from command_tally_open_difference
     where tenant_id = county.code;
  end loop;
  perform set_config('app.tenant', '', true);
end
$$;

--changeset command:6-late
drop view command_tally_difference;
drop view command_tally_recount;
create view command_tally_recount with (security_invoker = true) as
select tenant_id, day, township, sum(reported)::int as reported, sum(settled)::int as settled, sum(late)::int as late,
       sum(on_spot)::int as on_spot, sum(handled)::int as handled, sum(reworked)::int as reworked
  from (
    select tenant_id,
           (reported_at at time zone coalesce(nullif(current_setting('app.zone', true), ''), 'Asia/Shanghai'))::date as day,
           coalesce(township, '')::varchar(9) as township,
           1 as reported, 0 as settled, 0 as late, 0 as on_spot, 0 as handled, 0 as reworked
      from case_file
     where not legacy
    union all
    select tenant_id,
           (ended_at at time zone coalesce(nullif(current_setting('app.zone', true), ''), 'Asia/Shanghai'))::date,
           coalesce(township, '')::varchar(9),
           0, 1, late::int, settled_on_spot::int,
           (handler is not null and not settled_on_spot)::int,
           (handler is not null and not settled_on_spot and reworks > 0)::int
      from case_file
     where not legacy and state = 'CLOSED' and ended_at is not null) facts
 group by tenant_id, day, township;
comment on view command_tally_recount is 'what command_tally and command_tally_change together must say, counted from the cases; in the zone app.zone, China''s when it is not set';
create view command_tally_difference with (security_invoker = true) as
select tenant_id, day, township, sum(reported)::int as reported, sum(settled)::int as settled, sum(late)::int as late,
       sum(on_spot)::int as on_spot, sum(handled)::int as handled, sum(reworked)::int as reworked
  from (
    select tenant_id, day, township, reported, settled, late, on_spot, handled, reworked from command_tally_recount
    union all
    select tenant_id, day, township, -reported, -settled, -late, -on_spot, -handled, -reworked from command_tally
    union all
    select tenant_id, day, township, -reported, -settled, -late, -on_spot, -handled, -reworked from command_tally_change) d
 group by tenant_id, day, township
having sum(reported) <> 0 or sum(settled) <> 0 or sum(late) <> 0 or sum(on_spot) <> 0 or sum(handled) <> 0 or sum(reworked) <> 0;
comment on view command_tally_difference is 'no rows, unless cases were written past the application: what has to be added to command_tally_change then';
grant select on command_tally_recount, command_tally_difference to ${appRole};
