// npm run evaluate: what Gloss reads in annotated texts, beside what a person read in them.
// docs/evaluation.md says how. Options: --verbose NAME, --kind KIND, --json FILE, --check.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { GoldError, type GoldArticle } from './gold-format/read-gold.ts';
import { goldFolder, halves, readFolder } from './gold-format/read-folder.ts';
import { itemKinds } from './items/item.ts';
import { chrono } from './predict/chrono.ts';
import { compromise } from './predict/compromise.ts';
import { gloss } from './predict/gloss.ts';
import type { Predictor } from './predict/predictor.ts';
import { regex } from './predict/regex.ts';
import { printFaults } from './print/context.ts';
import { printFigures, type HalfScores } from './print/figures-table.ts';
import { missedTargets, toJson } from './print/report.ts';
import { scoreArticle, sumScores } from './score/score.ts';

function scoreHalf(
  half: string,
  articles: readonly GoldArticle[],
  predictors: readonly Predictor[],
): HalfScores {
  const byPredictor = new Map(
    predictors.map(({ name, find }) => [
      name,
      sumScores(articles.map((article) => scoreArticle(article, find(article)))),
    ]),
  );
  return { half, articles: articles.length, byPredictor };
}

/** Lists what is wrong in the articles whose name has the word, for one kind or all. */
function listFaults(articles: readonly GoldArticle[], kind?: string): void {
  for (const article of articles) {
    const matchings = scoreArticle(article, gloss.find(article));
    for (const each of itemKinds.filter((known) => kind === undefined || known === kind)) {
      const matching = matchings[each];
      const faults = matching === undefined ? '  not looked for' : printFaults(article, matching);
      const list = faults === '' ? ': all right' : `\n${faults}\n`;
      console.log(`${article.name}, ${each}${list}`);
    }
  }
}

function main(): number {
  const { values } = parseArgs({
    options: {
      verbose: { type: 'string' },
      kind: { type: 'string' },
      json: { type: 'string' },
      check: { type: 'boolean' },
    },
  });
  const predictors = [gloss, chrono, compromise, regex];
  const texts = halves.map((half) => [half, readFolder(goldFolder(half))] as const);
  const { verbose } = values;
  if (verbose !== undefined) {
    // The report half is never looked into, so that nobody tunes on it by accident.
    const [, tune] = texts[0] ?? ['tune', []];
    const chosen = tune.filter(({ name }) => verbose === 'all' || name.includes(verbose));
    listFaults(chosen, values.kind);
    return chosen.length === 0 ? 2 : 0;
  }
  const scores = texts
    .filter(([, articles]) => articles.length > 0)
    .map(([half, articles]) => scoreHalf(half, articles, predictors));
  for (const score of scores) console.log(`\n${printFigures(score)}`);
  if (values.json !== undefined) writeFileSync(values.json, toJson(scores));
  return values.check === true && missedTargets(scores).length > 0 ? 1 : 0;
}

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof GoldError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
