/**
 * What a spreadsheet may run as a formula at the start of a cell, after OWASP's "CSV injection":
 * `=`, `+`, `-`, `@`, their full-width forms, tab, CR and LF; here behind any number of
 * apostrophes, so that adding one stays reversible.
 */
const runnable = /^'*[=+\-@＝＋－＠\t\r\n]/;

/**
 * Makes a text inert for spreadsheets: a cell that starts with a character that they run, or with
 * apostrophes before one, gets one more leading apostrophe; every other text stays as it is.
 * Injective, and `unguard` takes it off again, whatever the text.
 */
export function guard(text: string): string {
  return runnable.test(text) ? `'${text}` : text;
}

/** The text that `guard` was given. Only for files that declare the guard. */
export function unguard(text: string): string {
  return text.startsWith("'") && runnable.test(text) ? text.slice(1) : text;
}
