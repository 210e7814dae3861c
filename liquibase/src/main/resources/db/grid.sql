--liquibase formatted sql

--changeset grid:1-division
create table grid_division (
  tenant_id   varchar(16)  not null,
  id          uuid         not null,
  code        varchar(12)  not null,
  name        text         not null,
  type        text         not null,
  parent      varchar(12)  not null,
  valid_from  timestamptz  not null,
  valid_to    timestamptz,
  primary key (tenant_id, id),
  check (valid_to >= valid_from)
);
create unique index grid_division_in_force on grid_division (tenant_id, code) where valid_to is null;
comment on table grid_division is 'townships and villages (GB/T 2260, GB/T 10114); a change closes a row and writes another';

--changeset grid:1-unit
create table grid_unit (
  tenant_id   varchar(16)  not null,
  id          uuid         not null,
  code        varchar(40)  not null,
  name        text         not null,
  type        varchar(40)  not null,
  parent      varchar(40),
  division    varchar(12),
  valid_from  timestamptz  not null,
  valid_to    timestamptz,
  primary key (tenant_id, id),
  check (valid_to >= valid_from)
);
create unique index grid_unit_in_force on grid_unit (tenant_id, code) where valid_to is null;
comment on table grid_unit is 'the county''s organisation without its grids, which are units by their own code';

--changeset grid:1-cell
create table grid_cell (
  tenant_id   varchar(16)       not null,
  id          uuid              not null,
  code        varchar(15)       not null,
  name        text              not null,
  kind        varchar(16)       not null check (kind in ('GENERAL', 'DEDICATED')),
  outline     bytea             not null,
  area        double precision  not null,
  west        double precision  not null,
  south       double precision  not null,
  east        double precision  not null,
  north       double precision  not null,
  valid_from  timestamptz       not null,
  valid_to    timestamptz,
  primary key (tenant_id, id),
  check (valid_to >= valid_from)
);
create unique index grid_cell_in_force on grid_cell (tenant_id, code) where valid_to is null;
comment on table grid_cell is 'unit grids (GB/T 30428.1)';
comment on column grid_cell.outline is 'well-known binary, WGS-84, longitude first';
comment on column grid_cell.area is 'square metres';

--changeset grid:1-structure
create table grid_structure (
  tenant_id   varchar(16)  not null,
  id          uuid         not null,
  revision    int          not null,
  changed_at  timestamptz  not null,
  primary key (tenant_id, id)
);
create unique index grid_structure_one on grid_structure (tenant_id);
comment on table grid_structure is 'one row a county: what its servers compare to know whether their copy is still good';
