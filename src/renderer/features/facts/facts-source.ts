import { offerAlias } from '../../actions/aliases.ts';
import { takeRows } from '../../actions/facts.ts';
import { commit } from '../../actions/commit.ts';
import { call } from '../../api.ts';
import type { FactRow } from '../../../shared/domain/fact.ts';
import { dayAt } from '../../../shared/domain/section-at.ts';
import { learnNumbers } from '../../state/fact-numbers.ts';
import { useReading } from '../../state/reading.ts';
import type { FactsSource } from '../facts-grid/contract.ts';

const own = { table: true, marks: true, article: true } as const;

/** Counted as the store does it; an article that is not open has no sections here. */
function sectionDay(row: FactRow, field: string): string | null {
  const { article, sections } = useReading.getState();
  if (article?.id !== row.articleId) return null;
  const startOf = (key: string | null): number | undefined =>
    row.evidence.find((evidence) => evidence.field === key && evidence.older === undefined)?.start;
  const start = startOf(field) ?? startOf(null);
  return start === undefined ? null : dayAt(sections, start);
}

/** The table's reads and commands, over the bridge; what it changes shows in the source at once. */
export const factsSource: FactsSource = {
  list: async (query, offset, limit) => {
    const page = await call('fact.list', { query, offset, limit });
    learnNumbers(page.rows);
    return page;
  },
  position: (id, query) => call('fact.position', { id, query }),
  edit: async (edits, show) => {
    const { value } = await commit(call('fact.edit', { edits: [...edits] }), own, (rows) => {
      show(rows);
      takeRows(rows);
    });
    const [edit, ...more] = edits;
    const [row] = value;
    if (edit !== undefined && more.length === 0 && row !== undefined) offerAlias(row, edit.field);
  },
  remove: async (ids) => {
    await commit(call('fact.delete', { ids: [...ids] }), { article: true });
  },
  setPartOf: async (ids, partOf, show) => {
    await commit(call('fact.setPartOf', { ids: [...ids], partOf }), own, (rows) => {
      show(rows);
      takeRows(rows);
    });
  },
  setEvent: async (ids, event, show) => {
    await commit(call('fact.setEvent', { ids: [...ids], event }), own, (rows) => {
      show(rows);
      takeRows(rows);
    });
  },
  searchEntities: (query, kind) => call('entity.search', { query, kind }),
  searchEvents: (query) => call('event.search', { query }),
  sectionDay,
};
