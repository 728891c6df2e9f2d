import type { Run } from './run.ts';

type Matrix = readonly [number, number, number, number, number, number];

/** A piece of text as pdf.js gives it; `transform` is the matrix of the text on the page. */
export interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}

function matrixOf(values: readonly number[]): Matrix {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values;
  return [a, b, c, d, e, f];
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

/** Letters that are one glyph, and forms that a letter has within a word, as plain letters. */
const glyphs = /[\uFB00-\uFB06\uFB13-\uFB17\uFB1D-\uFDFF\uFE70-\uFEFC]+/g;
/** What no font should print; the pair of noncharacters is used for marks of notes. */
const strays = /(?![\t\n])\p{Cc}|[\uFEFF\uFDD0\uFDD1]/gu;

function plainText(text: string): string {
  return text.replace(strays, '').replace(glyphs, (forms) => forms.normalize('NFKC'));
}

/** Quarters of a turn, clockwise, by which a text is turned; null if it stands askew. */
function quarterOf([a, b]: Matrix): number | null {
  const turns = Math.atan2(b, a) / (Math.PI / 2);
  const quarter = Math.round(turns);
  return Math.abs(turns - quarter) > 0.12 ? null : (quarter + 4) % 4;
}

/** A place as seen by a reader who turns the page until the text is upright. */
function turned(x: number, y: number, quarter: number): readonly [x: number, y: number] {
  if (quarter === 1) return [y, -x];
  if (quarter === 2) return [-x, -y];
  return quarter === 3 ? [-y, x] : [x, y];
}

const leastSize = 0.5;

/**
 * The runs of a page, upright: those of the way that most of its text is turned. What is printed
 * another way (along the margin, across as a watermark) stands in `turned`, as text. Printed twice
 * at one place, as for a shadow, counts once.
 */
export function runsOf(
  items: readonly TextItem[],
  view: readonly number[],
): { readonly runs: readonly Run[]; readonly turned: readonly string[] } {
  const ways = new Map<number | null, { run: Run; key: string }[]>();
  let isSpaced = false;
  for (const { str, width, transform, fontName } of items) {
    const text = plainText(str);
    const inner = text.trim();
    if (inner === '') {
      isSpaced ||= str !== '';
      continue;
    }
    const matrix = multiply(matrixOf(view), matrixOf(transform));
    const size = Math.hypot(matrix[2], matrix[3]);
    if (!(size >= leastSize) || !Number.isFinite(matrix[4] + matrix[5] + width)) continue;
    const quarter = quarterOf(matrix);
    const [left, base] = turned(matrix[4], matrix[5], quarter ?? 0);
    // Spaces at the ends are about a quarter of the size wide.
    const before = (text.length - text.trimStart().length) * size * 0.25;
    const after = (text.length - text.trimEnd().length) * size * 0.25;
    const run = {
      text: inner,
      left: left + before,
      right: Math.max(left + before, left + width - after),
      base,
      size,
      font: fontName,
      spaced: isSpaced || before > 0,
    };
    isSpaced = after > 0;
    const key = `${inner}|${String(Math.round(left / 2))}|${String(Math.round(base / 2))}`;
    const way = ways.get(quarter);
    if (way === undefined) ways.set(quarter, [{ run, key }]);
    else way.push({ run, key });
  }
  return chosen(ways);
}

function lengthOf(all: readonly { run: Run }[]): number {
  return all.reduce((sum, { run }) => sum + run.text.length, 0);
}

function chosen(ways: ReadonlyMap<number | null, readonly { run: Run; key: string }[]>): {
  readonly runs: readonly Run[];
  readonly turned: readonly string[];
} {
  const [main, ...others] = [...ways.values()].toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const seen = new Set<string>();
  const runs: Run[] = [];
  for (const { run, key } of main ?? []) {
    if (seen.has(key)) continue;
    seen.add(key);
    runs.push(run);
  }
  return { runs, turned: others.map((all) => all.map(({ run }) => run.text).join(' ')) };
}
