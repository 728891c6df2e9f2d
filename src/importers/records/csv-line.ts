/** Cells as one line of CSV (RFC 4180), with a line feed at its end. */
export function csvLine(cells: readonly string[]): string {
  const shown = cells.map((cell) =>
    /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
  );
  return `${shown.join(',')}\n`;
}
