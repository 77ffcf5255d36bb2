import type { DataSource } from 'typeorm';

const CATALOG = `
  with mine as (select oid, relname from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migration')
  select format('column %s.%s %s%s %s%s', m.relname, a.attname, format_type(a.atttypid, a.atttypmod),
      case when a.attnotnull then ' not null' else '' end, pg_get_expr(d.adbin, d.adrelid), a.attidentity) as line
    from mine m join pg_attribute a on a.attrelid = m.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = m.oid and d.adnum = a.attnum
  union all
  select format('constraint %s.%s %s', m.relname, c.conname, pg_get_constraintdef(c.oid))
    from mine m join pg_constraint c on c.conrelid = m.oid where c.contype <> 'n'
  union all
  select format('index %s.%s %s', m.relname, i.relname, pg_get_indexdef(i.oid))
    from mine m join pg_index x on x.indrelid = m.oid join pg_class i on i.oid = x.indexrelid
  union all
  select format('trigger %s', pg_get_triggerdef(t.oid))
    from mine m join pg_trigger t on t.tgrelid = m.oid where not t.tgisinternal
  union all
  select format('function %s %s', p.proname, p.prosrc)
    from pg_proc p where p.pronamespace = 'public'::regnamespace
      and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  order by 1`;

/** Everything of the schema that counts, one line each, sorted: columns, constraints, indexes, triggers, functions. */
export async function catalog(dataSource: DataSource): Promise<string[]> {
  const rows = await dataSource.query<{ line: string }[]>(CATALOG);
  return rows.map(({ line }) => line);
}
