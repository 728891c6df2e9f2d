import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { readCsv, type CsvRow } from '../csv.ts';
import { evidenceOf, type FactPlan } from './fact-plan.ts';
import type { SeedText } from './seed-text.ts';

/** One article with the facts that were coded in it. */
export interface Coded {
  readonly text: SeedText;
  readonly facts: readonly FactPlan[];
}

const verbatimTypes = /_(verbatim)$/;

/** The columns of a fact's file that follow from the spans that the coder selected. */
function fromSpans(row: CsvRow, text: SeedText, plan: FactPlan): Record<string, string> {
  const first = plan.quote.toSorted((a, b) => a.start - b.start)[0] ?? plan.quote[0];
  const { start, end } = text.codePoints(first);
  const verbatim = plan.cells.map((cell): [string, string] => [
    `${cell.field}_verbatim`,
    evidenceOf(cell)
      .map((span) => text.words(span))
      .join(' … '),
  ]);
  return {
    quote: text.words(first),
    quote_start: String(start),
    quote_end: String(end),
    quote_spans: String(plan.quote.length),
    invalid: '',
    // Text and code fields have no such column; their evidence is in evidence.csv alone.
    ...Object.fromEntries(
      verbatim.filter(([column]) => column in row && verbatimTypes.test(column)),
    ),
  };
}

/** The evidence of a fact as evidence.csv lists it: field, code points, words. */
function expectedEvidence(text: SeedText, plan: FactPlan): readonly string[] {
  const own = plan.quote.map((span) => ({ field: '', span }));
  const cells = plan.cells.flatMap((cell) =>
    evidenceOf(cell).map((span) => ({ field: cell.field, span })),
  );
  return [...own, ...cells].map(({ field, span }) => {
    const { start, end } = text.codePoints(span);
    return `${field} ${String(start)}-${String(end)} ${text.words(span)}`;
  });
}

/** Compares every row of an exact data package with what was coded and with what the texts say. */
export function checkPackage(folder: string, articles: readonly Coded[]): void {
  const plans = articles.flatMap(({ text, facts }) => facts.map((plan) => ({ text, plan })));
  const all = readCsv(join(folder, 'facts.csv'));
  expect(all).toHaveLength(plans.length);
  const evidence = readCsv(join(folder, 'evidence.csv'));
  const typed = new Map(
    readdirSync(folder)
      .filter((file) => /^facts_.*\.csv$/.test(file))
      .flatMap((file) => readCsv(join(folder, file)))
      .map((row) => [row['fact_id'] ?? '', row]),
  );
  expect(typed.size).toBe(plans.length);
  const idOf = new Map(plans.map(({ plan }, index) => [plan.name, all[index]?.['fact_id'] ?? '']));
  const events = new Map<string, string>();
  for (const { text, plan } of plans) {
    const id = idOf.get(plan.name) ?? '';
    const row = typed.get(id) ?? {};
    expect(row, plan.name).toMatchObject({ ...fromSpans(row, text, plan), ...plan.csv });
    expect(row['part_of'], plan.name).toBe(plan.partOf === undefined ? '' : idOf.get(plan.partOf));
    const event = row['event_id'] ?? '';
    if (plan.event === undefined) expect(event, plan.name).toBe('');
    else {
      expect(event, plan.name).not.toBe('');
      expect(event, plan.name).toBe(events.get(plan.event) ?? event);
      events.set(plan.event, event);
    }
    const spans = evidence
      .filter((span) => span['fact_id'] === id)
      .map((span) => `${span['field']} ${span['start']}-${span['end']} ${span['quote']}`);
    expect(spans.toSorted(), plan.name).toEqual([...expectedEvidence(text, plan)].toSorted());
  }
  expect(new Set(events.values()).size, 'events apart').toBe(events.size);
}

const slices = `
import csv, glob, os, sys
folder, texts = sys.argv[1], {}
for path in sys.argv[2:]:
    with open(path, encoding="utf-8", newline="") as file:
        texts[os.path.basename(path)] = file.read()
def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
names = {row["article_id"]: row["source_name"] for row in rows(os.path.join(folder, "articles.csv"))}
checked = 0
for path in [os.path.join(folder, "evidence.csv")] + glob.glob(os.path.join(folder, "facts_*.csv")):
    for row in rows(path):
        start, end = ("start", "end") if "start" in row else ("quote_start", "quote_end")
        text = texts[names[row["article_id"]]]
        assert text[int(row[start]):int(row[end])] == row["quote"], (path, row)
        checked += 1
print(checked)
`;

/** Lets Python slice the texts by the package's offsets; null if there is no Python here. */
export function slicedByPython(folder: string, texts: readonly string[]): number | null {
  const { error, status, stdout, stderr } = spawnSync('python3', ['-c', slices, folder, ...texts], {
    encoding: 'utf8',
  });
  if (error !== undefined) return null;
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return Number(stdout.trim());
}

/** A cell of an Excel package as it was before the formula guard. */
function unguarded(cell: string): string {
  return /^'+[=+\-@＝＋－＠\t\r\n]/u.test(cell) ? cell.slice(1) : cell;
}

/** Checks that the two presets hold the same values. */
export function expectSamePackages(exact: string, excel: string, delimiter: string): void {
  const files = readdirSync(exact).filter((file) => file.endsWith('.csv'));
  expect(readdirSync(excel).filter((file) => file.endsWith('.csv'))).toEqual(files);
  for (const file of files) {
    const plain = readCsv(join(excel, file), delimiter).map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, unguarded(cell)])),
    );
    expect(plain, file).toEqual(readCsv(join(exact, file)));
  }
}
