import { expect, it } from 'vitest';
import type { FactRow, Page } from '../../../../shared/domain/fact.ts';
import { factRow } from '../testing/sample.ts';
import { FactsDatasource } from './facts-datasource.ts';

type Answer = (page: Page<FactRow>) => void;

/** A table that has asked for its first block, and a store that answers when told to. */
function asked() {
  const answers: Answer[] = [];
  const totals: number[] = [];
  const blocks: (readonly unknown[])[] = [];
  const datasource = new FactsDatasource(
    {
      source: { list: () => new Promise((resolve) => void answers.push(resolve)) },
      articleId: null,
      tab: null,
    },
    {
      onQuery: () => undefined,
      onTotal: (total) => void totals.push(total),
      onFailure: (thrown) => expect.unreachable(String(thrown)),
    },
  );
  datasource.getRows({
    startRow: 0,
    endRow: 200,
    sortModel: [],
    filterModel: {},
    successCallback: (rows: readonly unknown[]) => void blocks.push(rows),
    failCallback: () => expect.unreachable('nothing failed'),
  });
  const answer = async (page: Page<FactRow>): Promise<void> => {
    answers.shift()?.(page);
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
  };
  return { datasource, answer, answers, totals, blocks };
}

const row = factRow({});
const old = { rows: [row], total: 1 };
const now = { rows: [row, factRow({})], total: 2 };

it('hands on what the store answers', async () => {
  const { answer, totals, blocks } = asked();
  await answer(now);
  expect([totals, blocks]).toEqual([[2], [now.rows]]);
});

it('asks again where a row was appended meanwhile, since the answer may not have it', async () => {
  const { datasource, answer, answers, totals, blocks } = asked();
  datasource.appended();
  await answer(old);
  expect([totals, blocks, answers.length]).toEqual([[], [], 1]);
  await answer(now);
  expect([totals, blocks]).toEqual([[2], [now.rows]]);
});
