// npm test: every check there is, each though another has failed. The last line has the counts.
import { countsLine, sumCounts } from './test/counts.ts';
import { stages, type Stage } from './test/stages.ts';
import { stageTable, type StageResult } from './test/table.ts';
import { runMain } from './tools/say.ts';

async function runStage(stage: Stage, earlier: readonly StageResult[]): Promise<StageResult> {
  const { name, needs } = stage;
  const needed = earlier.find((result) => result.name === needs);
  if (needed !== undefined && needed.counts.failed > 0) {
    const counts = { passed: 0, failed: 1, skipped: 0 };
    return { name, counts, seconds: 0, left: `not run, because ${needs} failed` };
  }
  const start = performance.now();
  const counts = await stage.run();
  return { name, counts, seconds: (performance.now() - start) / 1000 };
}

await runMain(async () => {
  const results: StageResult[] = [];
  for (const group of stages) {
    console.log(`\n──── ${group.map(({ name }) => name).join(', ')} ────`);
    results.push(...(await Promise.all(group.map((stage) => runStage(stage, results)))));
  }
  const total = sumCounts(results.map((result) => result.counts));
  console.log(`\n${stageTable(results)}\n\n${countsLine(total)}`);
  return total.failed === 0 ? 0 : 1;
});
