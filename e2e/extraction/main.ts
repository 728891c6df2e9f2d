// npm run extraction: what Gloss takes from pages of news sites, beside what a person would take.
// docs/importing.md says how. Option: --verbose NAME shows what is missing and too much on a page of
// the tuned half; nothing of the other half is shown but its figures.
import { parseArgs } from 'node:util';
import { extractors } from './extract.ts';
import { halves, readPages, type GoldPage } from './gold.ts';
import {
  beyond,
  countWords,
  figuresOf,
  meanOf,
  parts,
  scorePage,
  wordsOf,
  type Figures,
  type PageScore,
} from './score.ts';

function shown({ precision, recall, f1 }: Figures): string {
  return [precision, recall, f1].map((figure) => figure.toFixed(3).padStart(10)).join('');
}

function listOf(words: ReadonlyMap<string, number>): string {
  return [...words]
    .map(([word, times]) => (times > 1 ? `${word}×${String(times)}` : word))
    .join(' ');
}

async function printHalf(half: string, pages: readonly GoldPage[]): Promise<void> {
  console.log(`\n${half} half, ${String(pages.length)} pages: words of the body`);
  console.log(`${''.padEnd(20)} precision    recall        F1   exact metadata`);
  for (const { name, extract } of extractors) {
    const scores: PageScore[] = [];
    for (const page of pages) scores.push(scorePage(page, await extract(page)));
    const exact = parts.map(
      (part) => `${part} ${String(scores.filter((score) => score.exact[part]).length)}`,
    );
    console.log(`${name.padEnd(20)}${shown(meanOf(scores))}   ${exact.join(', ')}`);
  }
}

async function printPage(page: GoldPage): Promise<void> {
  const [gloss] = extractors;
  if (gloss === undefined) return;
  const extracted = await gloss.extract(page);
  const score = scorePage(page, extracted);
  const wanted = countWords(wordsOf(page.body.join('\n')));
  const taken = countWords(wordsOf(extracted.text));
  const allowed = countWords(wordsOf([...page.body, ...page.optional].join('\n')));
  console.log(`${page.name.padEnd(20)}${shown(figuresOf(score))}`);
  console.log(`  missing: ${listOf(beyond(wanted, taken))}`);
  console.log(`  too much: ${listOf(beyond(taken, allowed))}`);
  for (const part of parts)
    if (!score.exact[part])
      console.log(`  ${part}: ${String(extracted.metadata[part])}, not ${String(page[part])}`);
}

const { values } = parseArgs({ options: { verbose: { type: 'string' } } });
const { verbose } = values;
if (verbose !== undefined) {
  for (const page of readPages('tuned'))
    if (verbose === 'all' || page.name.includes(verbose)) await printPage(page);
} else for (const half of halves) await printHalf(half, readPages(half));
