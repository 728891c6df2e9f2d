import { rowsOf } from './lines.ts';
import { isRightToLeft, mainSize, median, type Run } from './run.ts';

/** A white strip between columns, and how far down it goes (points). */
interface Gutter {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** What may still be spent on a page. */
interface Work {
  left: number;
}

/** More runs on a page than any that is read; then it is taken as one column. */
const mostRuns = 20_000;
const mostDepth = 12;
/** How many runs are looked at for gutters; a page that needs more is built to take time. */
const mostWork = 6_000_000;
/** A column has at least so many lines, of at least so many characters (mean). */
const leastLines = 3;
const leastCharacters = 14;
/** So many of a column's lines go nearly to its end, as those of a table do not. */
const leastFull = 0.4;
const fullShare = 0.7;
/** Gaps within a line of running text are hardly ever wider, in sizes. */
const cellGap = 2;
/** How wide a gutter is at least, in sizes. */
const leastGutter = 0.75;

function range(values: readonly number[], pick: (a: number, b: number) => number): number {
  return values.reduce((a, b) => pick(a, b));
}

/** How much of a row is printed on, in points: the gaps within it do not count. */
function inkOf(row: readonly Run[]): number {
  return row.reduce((sum, run) => sum + run.right - run.left, 0);
}

/** Whether a row has a gap as those between the cells of a table are. */
function hasGap(row: readonly Run[]): boolean {
  return row.slice(1).some((run, at) => run.left - (row[at]?.right ?? 0) > run.size * cellGap);
}

/** Whether runs are running text, and no cells of a table: their lines are filled. */
function isProse(runs: readonly Run[], depth: number, work: Work): boolean {
  const rows = rowsOf(runs);
  if (rows.length < leastLines) return false;
  const left = range(
    runs.map((run) => run.left),
    Math.min,
  );
  const right = range(
    runs.map((run) => run.right),
    Math.max,
  );
  const letters = runs.reduce((sum, { text }) => sum + text.length, 0);
  if (letters / rows.length < leastCharacters) return false;
  const full = rows.filter((row) => inkOf(row) >= (right - left) * fullShare);
  return full.length >= rows.length * leastFull || findGutter(runs, depth + 1, work) !== null;
}

/** The runs that lie beside a gutter, by side. */
function beside(runs: readonly Run[], { x, top, bottom }: Gutter): readonly [Run[], Run[]] {
  const within = runs.filter(({ base }) => base > top && base < bottom);
  return [within.filter((run) => run.right <= x), within.filter((run) => run.left >= x)];
}

/** The free stretches, of some height, of a vertical line between the runs that it crosses. */
function stretches(
  crossing: readonly Run[],
  x: number,
  page: { readonly top: number; readonly bottom: number },
  least: number,
): readonly Gutter[] {
  const found: Gutter[] = [];
  let { top } = page;
  for (const { base, size } of crossing.toSorted((a, b) => a.base - b.base)) {
    found.push({ x, top, bottom: base - size * 0.5 });
    top = base;
  }
  return [...found, { x, top, bottom: page.bottom }].filter(
    (stretch) => stretch.bottom - stretch.top >= least,
  );
}

/** Rows between which more is left free than between lines, from the top. */
function bandsOf(runs: readonly Run[], step: number): readonly (readonly Run[])[] {
  const bands: Run[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const run of runs.toSorted((a, b) => a.base - b.base)) {
    const band = bands.at(-1);
    if (band === undefined || run.base - last > step) bands.push([run]);
    else band.push(run);
    last = run.base;
  }
  return bands;
}

/** The usual distance between the lines of a column, in points. */
function stepOf(runs: readonly Run[]): number {
  const bases = rowsOf(runs).map((row) => row[0]?.base ?? 0);
  return median(bases.slice(1).map((base, at) => base - (bases[at] ?? 0)));
}

/**
 * The gutter without what stands above or below the columns though it does not reach across: a
 * short heading, a table, a caption. These lie behind a gap, and do not fill any column.
 */
function trimmed(runs: readonly Run[], gutter: Gutter): Gutter {
  const sides = beside(runs, gutter);
  const widths = sides.map(
    (side) =>
      range(
        side.map((run) => run.right),
        Math.max,
      ) -
      range(
        side.map((run) => run.left),
        Math.min,
      ),
  );
  const step = Math.max(...sides.map(stepOf)) * 1.15;
  const bands = bandsOf(sides.flat(), step);
  const isForeign = (band: readonly Run[]): boolean =>
    sides.every((_, at) => {
      const rows = rowsOf(band.filter((run) => (at === 0) === run.right <= gutter.x));
      const full = rows.filter(
        (row) => inkOf(row) >= (widths[at] ?? 0) * fullShare && !hasGap(row),
      );
      return full.length < Math.max(1, rows.length * leastFull);
    });
  const first = bands.findIndex((band) => !isForeign(band));
  const last = bands.findLastIndex((band) => !isForeign(band));
  if (first < 0) return gutter;
  const edge = (at: number, pick: (a: number, b: number) => number): number =>
    range(
      (bands[at] ?? []).map(({ base }) => base),
      pick,
    );
  return {
    x: gutter.x,
    top: first === 0 ? gutter.top : (edge(first - 1, Math.max) + edge(first, Math.min)) / 2,
    bottom:
      last === bands.length - 1
        ? gutter.bottom
        : (edge(last, Math.max) + edge(last + 1, Math.min)) / 2,
  };
}

/** The gutter beside which most lines stand, or null: no columns then. */
function findGutter(runs: readonly Run[], depth: number, work: Work): Gutter | null {
  if (depth > mostDepth || runs.length < leastLines * 2 || work.left < 0) return null;
  const size = mainSize(runs);
  const left = range(
    runs.map((run) => run.left),
    Math.min,
  );
  const right = range(
    runs.map((run) => run.right),
    Math.max,
  );
  const bases = runs.map(({ base }) => base);
  const page = { top: range(bases, Math.min) - size, bottom: range(bases, Math.max) + size };
  const step = Math.max(size / 3, (right - left) / 400);
  const candidates: { gutter: Gutter; lines: number }[] = [];
  let lastKey = '';
  for (let x = left + step; x < right; x += step) {
    work.left -= runs.length;
    const crossing = runs.filter((run) => run.left < x && run.right > x);
    for (const gutter of stretches(crossing, x, page, size * leastLines)) {
      work.left -= runs.length * 4;
      if (work.left < 0) return null;
      const [before, behind] = beside(runs, gutter);
      if (before.length < leastLines || behind.length < leastLines) continue;
      const from = range(
        before.map((run) => run.right),
        Math.max,
      );
      const to = range(
        behind.map((run) => run.left),
        Math.min,
      );
      const key = [from, to, gutter.top, gutter.bottom].map((value) => value.toFixed(1)).join('|');
      if (to - from < size * leastGutter || key === lastKey) continue;
      lastKey = key;
      const lines = Math.min(rowsOf(before).length, rowsOf(behind).length);
      if (lines >= leastLines)
        candidates.push({ gutter: { ...gutter, x: (from + to) / 2 }, lines });
    }
  }
  for (const { gutter } of candidates.toSorted((a, b) => b.lines - a.lines).slice(0, 8))
    if (beside(runs, gutter).every((side) => isProse(side, depth, work)))
      return trimmed(runs, gutter);
  return null;
}

function split(runs: readonly Run[], depth: number, work: Work): readonly (readonly Run[])[] {
  if (runs.length === 0) return [];
  const gutter = findGutter(runs, depth, work);
  if (gutter === null) return [runs];
  const sides = beside(runs, gutter);
  const isBackwards = isRightToLeft(
    sides
      .flat()
      .map(({ text }) => text)
      .join(''),
  );
  const ordered = isBackwards ? sides.toReversed() : sides;
  const above = runs.filter(({ base }) => base <= gutter.top);
  const below = runs.filter(({ base }) => base >= gutter.bottom);
  return [above, ...ordered, below].flatMap((part) => split(part, depth + 1, work));
}

/**
 * The columns of a page in the order of reading, each with its runs: what spans several columns
 * stands before or behind them. Tables are not taken apart.
 */
export function columnsIn(runs: readonly Run[]): readonly (readonly Run[])[] {
  return runs.length > mostRuns ? [runs] : split(runs, 0, { left: mostWork });
}
