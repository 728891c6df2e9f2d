import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  codebookSchema,
  fieldsOf,
  type Codebook,
  type Field,
} from '../../../src/shared/domain/codebook.ts';
import { seedProject } from '../../../src/store/testing/seed.ts';

const codebookPath = resolve(import.meta.dirname, '../../../resources/codebooks/news.json');

export function newsCodebook(): Codebook {
  return codebookSchema.parse(JSON.parse(readFileSync(codebookPath, 'utf8')));
}

/** A valid value of the field, as it is stored; most fields of a real fact stay empty. */
function valueOf(book: Codebook, field: Field, n: number, entities: readonly string[]): unknown {
  const name = (at: number): string => entities[(n + at) % entities.length] ?? '';
  switch (field.type) {
    case 'entity':
      return [{ entity: name(field.key.length), printed: null }];
    case 'code': {
      const codes = book.lists.find(({ key }) => key === field.list)?.codes ?? [];
      return [codes[n % codes.length]?.key ?? ''];
    }
    case 'text':
    case 'longtext':
      return `Words, “quoted” and not, of number ${n}`;
    case 'quantity':
      return { best: n % 900, low: null, high: null, unit: 'boats', qualifier: 'exact', of: null };
    case 'money': {
      const amount = `${(n % 900) + 1}000000`;
      return {
        amount,
        currency: 'EUR',
        qualifier: 'about',
        low: null,
        high: null,
        conversion: null,
      };
    }
    case 'date': {
      const day = `2025-03-${String((n % 28) + 1).padStart(2, '0')}`;
      return { edtf: day, earliest: day, latest: day, precision: 'day', basis: 'explicit' };
    }
    default:
      return undefined;
  }
}

function cellsOf(
  book: Codebook,
): (n: number, entities: readonly string[]) => Record<string, unknown> {
  const types = book.factTypes.map(({ key }) => fieldsOf(book, key).filter(({ shown }) => shown));
  return (n, entities) => {
    const cells: Record<string, unknown> = {};
    for (const field of types[n % types.length] ?? []) {
      const value = valueOf(book, field, n, entities);
      if (value !== undefined) cells[field.key] = { value };
    }
    return cells;
  };
}

/** A project with facts of all types in turn, their shown fields filled, 100 to an article. */
export function seedFilled(path: string, facts: number): void {
  const book = newsCodebook();
  // The history of so many facts has no part in what is measured, and takes most of the time.
  const history = facts <= 20_000;
  const articles = Math.ceil(facts / 100);
  seedProject(path, book, { articles, facts, history, cells: cellsOf(book) });
}

export const megabyte = 1_000_000;
export const highlights = 5000;

/** The titles of the articles in the project of `seedHighlighted`. */
export const highlighted = { marked: 'Report 0', plain: 'Report 1', short: 'Report 2' } as const;

/** Two articles of a megabyte: all highlights are in the first, some of them within others. */
export function seedHighlighted(path: string): void {
  const step = Math.floor((megabyte - 100) / highlights);
  seedProject(path, newsCodebook(), {
    articles: 2,
    articleLength: megabyte,
    facts: highlights,
    articleOf: () => 1,
    spanOf: (n, body) => {
      const nested = n % 5 === 4;
      const start = body.indexOf('\n', (nested ? n - 1 : n) * step) + 1;
      return { start, end: start + (nested ? 12 : 30) };
    },
  });
}
