import type { CsvOptions } from '../../shared/domain/export.ts';

/** How the bytes of a CSV file are laid out; `\r\n` ends every line and `"` quotes, doubled inside. */
export interface Dialect {
  readonly delimiter: ',' | ';';
  /** Starts the file with U+FEFF, by which spreadsheets know UTF-8. */
  readonly byteOrderMark: boolean;
  /** Guards text cells against being run as formulas. */
  readonly formulaGuard: boolean;
}

/** The dialect of a preset. The delimiter is free for spreadsheets only; the exact one has commas. */
export function dialectOf(options: CsvOptions): Dialect {
  return options.preset === 'exact'
    ? { delimiter: ',', byteOrderMark: false, formulaGuard: false }
    : { delimiter: options.delimiter, byteOrderMark: true, formulaGuard: true };
}
