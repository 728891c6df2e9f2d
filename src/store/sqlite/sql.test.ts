import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { connectionOf, writableHandle, type WritableDb } from './handles.ts';
import { all, column, first, identifier, joinSql, run, scalar, sql, transaction } from './sql.ts';

function table(): WritableDb {
  const db = writableHandle(new Database(':memory:'));
  connectionOf(db).raw.exec('CREATE TABLE t (n INTEGER PRIMARY KEY, a TEXT)');
  return db;
}

describe('sql', () => {
  it('turns values into parameters and splices queries in', () => {
    const condition = sql`a = ${"x'; DROP TABLE t; --"}`;
    const query = sql`SELECT n FROM ${identifier('t')} WHERE ${condition} OR n IN (${joinSql([sql`${1}`, sql`${2}`], ', ')})`;
    expect(query).toEqual({
      text: 'SELECT n FROM "t" WHERE a = +? OR n IN (+?, +?)',
      params: ["x'; DROP TABLE t; --", 1, 2],
    });
  });

  it('plans a join once, whatever is bound', () => {
    const db = table();
    for (let n = 1; n <= 2; n += 1) run(db, sql`INSERT INTO t (n, a) VALUES (${n}, ${'x'})`);
    const join = (n: number): unknown =>
      all(db, sql`SELECT x.n FROM t AS x CROSS JOIN t AS y ON y.n = x.n WHERE x.n = ${n}`);
    expect(join(1)).toEqual([{ n: 1 }]);
    expect(join(2)).toEqual([{ n: 2 }]);
    expect(join(3)).toEqual([]);
  });

  it('refuses identifiers that are none', () => {
    expect(() => identifier('t"; DROP TABLE t; --')).toThrow();
    expect(() => identifier('')).toThrow();
  });

  it('answers rows, single values and columns', () => {
    const db = table();
    expect(run(db, sql`INSERT INTO t (a) VALUES (${'one'})`)).toBe(1);
    run(db, sql`INSERT INTO t (a) VALUES (${null})`);
    expect(all(db, sql`SELECT * FROM t`)).toEqual([
      { n: 1, a: 'one' },
      { n: 2, a: null },
    ]);
    expect(first(db, sql`SELECT a FROM t WHERE n = ${3}`)).toBeUndefined();
    expect(scalar(db, sql`SELECT a FROM t WHERE n = ${2}`)).toBeNull();
    expect(column(db, sql`SELECT n FROM t ORDER BY n DESC`)).toEqual([2, 1]);
  });
});

describe('a transaction', () => {
  it('keeps all of it or nothing', () => {
    const db = table();
    const failing = (): void => {
      run(db, sql`INSERT INTO t (a) VALUES ('x')`);
      throw new Error('stop');
    };
    expect(() => transaction(db, failing)).toThrow('stop');
    expect(scalar(db, sql`SELECT count(*) FROM t`)).toBe(0);
    expect(transaction(db, () => run(db, sql`INSERT INTO t (a) VALUES ('x')`))).toBe(1);
    expect(connectionOf(db).raw.inTransaction).toBe(false);
  });
});

describe('a handle', () => {
  it('that was not made here is refused', () => {
    const stranger = { ...table() };
    expect(() => connectionOf(stranger)).toThrow(/never opened/);
  });
});
