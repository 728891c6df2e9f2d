import type { ArticleColumn } from '../../shared/domain/article-table.ts';
import { fold } from '../sqlite/fold.ts';
import { sql, type Query } from '../sqlite/sql.ts';
import { columnSql } from './columns.ts';

const bounds = /^(>=|<=|>|<)\s*(\S.*)$/;
const range = /^(\S+)\s*\.\.\s*(\S+)$/;

/**
 * Compares what a column holds with a bound. Dates are compared as far as both are known: `2025` is
 * not before `2025-04`, since it may be any of its days.
 */
function compared(column: ArticleColumn, sign: string, bound: string): Query | null {
  const { value, kind } = columnSql[column];
  if (kind === 'number') {
    const number = Number(bound.replaceAll(/[\s,_]/g, ''));
    if (!Number.isFinite(number)) return null;
    return sql`${value} ${{ text: sign, params: [] }} ${number}`;
  }
  // `~` comes behind every character of a date: with it, a date is its last moment.
  const last = `${bound}~`;
  switch (sign) {
    case '>=':
      return sql`${value} >= ${bound}`;
    case '>':
      return sql`${value} > ${last}`;
    case '<':
      return sql`${value} || '~' < ${bound}`;
    default:
      return sql`${value} || '~' <= ${last}`;
  }
}

function comparison(column: ArticleColumn, text: string): Query | null {
  const { kind, value } = columnSql[column];
  if (kind === 'text') return null;
  const [, sign, bound] = bounds.exec(text) ?? [];
  if (sign !== undefined && bound !== undefined) return compared(column, sign, bound);
  const [, low, high] = range.exec(text) ?? [];
  if (low !== undefined && high !== undefined) {
    const from = compared(column, '>=', low);
    const to = compared(column, '<=', high);
    return from === null || to === null ? null : sql`(${from} AND ${to})`;
  }
  const number = kind === 'number' ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? sql`${value} = ${number}` : null;
}

/**
 * What a filter of a column asks for; null if it asks for nothing. Words are looked for anywhere in
 * the cell, without regard to case; `!words` leaves out what holds them; `=` finds empty cells and
 * `*` filled ones, `=words` just those words. Dates and numbers take `>5`, `<=2025-04` and
 * `2025-01..2025-03` too.
 */
export function filterSql(column: ArticleColumn, filter: string): Query | null {
  const text = filter.trim();
  const { shown } = columnSql[column];
  const folded = sql`gloss_fold(coalesce(${shown}, ''))`;
  if (text === '' || text === '!') return null;
  if (text === '=') return sql`coalesce(${shown}, '') = ''`;
  if (text === '*') return sql`coalesce(${shown}, '') <> ''`;
  const comparing = comparison(column, text);
  if (comparing !== null) return comparing;
  if (text.startsWith('=')) return sql`${folded} = ${fold(text.slice(1).trim())}`;
  if (text.startsWith('!')) return sql`instr(${folded}, ${fold(text.slice(1).trim())}) = 0`;
  return sql`instr(${folded}, ${fold(text)}) > 0`;
}
