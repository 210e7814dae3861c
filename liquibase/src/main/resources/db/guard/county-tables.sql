--liquibase formatted sql

--changeset guard:county-tables runAlways:true runOnChange:true splitStatements:false
--comment Every table with a tenant_id: row-level security that binds its owner too, one policy, rights of the login role.
do $$
declare
  t record;
  app constant text := '${appRole}';
begin
  execute format('grant usage on schema %I to %I', current_schema(), app);
  for t in
    select c.oid, c.relname, coalesce(obj_description(c.oid, 'pg_class'), '') like 'append-only%' as append_only
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
     where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
     order by c.relname
  loop
    execute format('alter table %I enable row level security', t.relname);
    execute format('alter table %I force row level security', t.relname);
    if not exists (select 1 from pg_policy p where p.polrelid = t.oid and p.polname = 'county') then
      execute format(
        'create policy county on %I using (tenant_id = nullif(current_setting(''app.tenant'', true), ''''))'
        || ' with check (tenant_id = nullif(current_setting(''app.tenant'', true), ''''))', t.relname);
    end if;
    execute format('revoke all on %I from %I', t.relname, app);
    execute format('grant select, insert on %I to %I', t.relname, app);
    if not t.append_only then
      execute format('grant update, delete on %I to %I', t.relname, app);
    end if;
  end loop;
  execute format('grant select, insert, update on platform_county to %I', app);
  -- A server asks whether the tables are those that it was built for.
  execute format('grant select on databasechangelog to %I', app);
end
$$;
