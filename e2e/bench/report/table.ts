import { isMet, ratioOf, type Row } from './row.ts';

function number(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });
}

function target({ target: goal, unit }: Row): string {
  if (goal === null) return '';
  return goal.of === 'ratio' ? `≤ ${goal.most} ×` : `≤ ${number(goal.most)} ${unit}`;
}

function met(row: Row): string {
  const answer = isMet(row);
  return answer === null ? '' : answer ? 'yes' : 'NO';
}

function cells(row: Row): readonly string[] {
  const ratio = ratioOf(row);
  const { work, measured, unit, statistic, samples, floor } = row;
  return [
    work,
    `${number(measured)} ${unit}`,
    statistic === 'once' ? '' : `${statistic} of ${samples}`,
    floor === null ? '' : `${number(floor.value)} ${unit}`,
    floor?.what ?? '',
    ratio === null ? '' : `${ratio.toFixed(2)} ×`,
    target(row),
    met(row),
  ];
}

const header = ['work', 'measured', '', 'floor', 'which is', 'ratio', 'target', 'met'];

/** The rows as a Markdown table whose columns also line up in a terminal. */
export function printTable(rows: readonly Row[]): string {
  const lines = [header, ...rows.map(cells)];
  const widths = header.map((_, at) => Math.max(3, ...lines.map((line) => line[at]?.length ?? 0)));
  const print = (line: readonly string[]): string =>
    `| ${widths.map((width, at) => (line[at] ?? '').padEnd(width)).join(' | ')} |`;
  const [head = '', ...body] = lines.map(print);
  return [head, print(widths.map((width) => '-'.repeat(width))), ...body].join('\n');
}
