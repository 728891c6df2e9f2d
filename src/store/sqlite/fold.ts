// Printable ASCII and the rest of 7 bits: most texts, and cheaper to fold.
// oxlint's no-control-regex is met by testing for what lies outside.
const beyondAscii = /[^\0-\x7f]/;
const marks = /\p{M}+/gu;

/** A text as it is compared without regard to case: `É` is `é`, composed or not. */
export function fold(text: string): string {
  return beyondAscii.test(text) ? text.normalize('NFC').toLowerCase() : text.toLowerCase();
}

/** A text as it is sorted: without regard to case and accents. */
export function sortKey(text: string): string {
  return beyondAscii.test(text)
    ? text.normalize('NFD').replace(marks, '').toLowerCase()
    : text.toLowerCase();
}
