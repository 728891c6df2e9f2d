/** Lays out rows in columns of one width each: the first to the left, the others to the right. */
export function printGrid(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [index, cell] of row.entries())
      widths[index] = Math.max(widths[index] ?? 0, cell.length);
  return rows
    .map((row) =>
      row
        .map((cell, index) =>
          index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Two decimals, or a dash for what does not exist. */
export function printShare(share: number | null | undefined): string {
  return share === null || share === undefined ? '–' : share.toFixed(2);
}
