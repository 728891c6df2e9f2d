const ascii = /^[\0-\x7f]*$/;
const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};

/** Lower case without marks and with straight apostrophes: "Sébastien’s" and "Sebastien's" are one. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ascii.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[’ʼ‘`]/g, "'")
    .replaceAll(/[‐‑]/g, '-')
    .replaceAll(/[łøđıæœß]/g, (letter) => letters[letter] ?? letter);
}
