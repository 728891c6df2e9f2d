import { takeRows } from '../../actions/facts.ts';
import { commit } from '../../actions/commit.ts';
import { call } from '../../api.ts';
import { learnNumbers } from '../../state/fact-numbers.ts';
import type { FactsSource } from '../facts-grid/contract.ts';

const own = { table: true, marks: true, article: true } as const;

/** The table's reads and commands, over the bridge; what it changes shows in the source at once. */
export const factsSource: FactsSource = {
  list: async (query, offset, limit) => {
    const page = await call('fact.list', { query, offset, limit });
    learnNumbers(page.rows);
    return page;
  },
  position: (id, query) => call('fact.position', { id, query }),
  edit: async (edits) => {
    const { value } = await commit(call('fact.edit', { edits: [...edits] }), own);
    takeRows(value);
    return value;
  },
  remove: async (ids) => {
    await commit(call('fact.delete', { ids: [...ids] }), { article: true });
  },
  setPartOf: async (ids, partOf) => {
    const { value } = await commit(call('fact.setPartOf', { ids: [...ids], partOf }), own);
    takeRows(value);
    return value;
  },
  setEvent: async (ids, event) => {
    const { value } = await commit(call('fact.setEvent', { ids: [...ids], event }), own);
    takeRows(value);
    return value;
  },
  searchEntities: (query, kind) => call('entity.search', { query, kind }),
  searchEvents: (query) => call('event.search', { query }),
};
