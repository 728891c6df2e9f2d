const wordUnit = /[\p{L}\p{N}\p{Cs}]/u;

/** What is known of each UTF-16 code unit: 0 nothing yet, 1 not part of a word, 2 part of one. */
const classes = new Uint8Array(0x10000);

/** Whether a code unit belongs to a word: letters, figures, and halves of what has two units. */
function isWordUnit(unit: number): boolean {
  const isWord = wordUnit.test(String.fromCharCode(unit));
  classes[unit] = isWord ? 2 : 1;
  return isWord;
}

/** FNV-1a's start and factor, 32 bits. */
const basis = 0x811c9dc5;
const factor = 0x01000193;

/** Calls `take` with the hash of each word of a text, without regard to case; answers how many. */
export function eachWord(text: string, take: (hash: number) => void): number {
  const folded = text.toLowerCase();
  let count = 0;
  let hash = basis;
  let inWord = false;
  for (let i = 0; i < folded.length; i += 1) {
    const unit = folded.charCodeAt(i);
    const known = classes[unit];
    if (known === 2 || (known === 0 && isWordUnit(unit))) {
      hash = Math.imul(hash ^ unit, factor);
      inWord = true;
    } else if (inWord) {
      take(hash);
      count += 1;
      hash = basis;
      inWord = false;
    }
  }
  if (!inWord) return count;
  take(hash);
  return count + 1;
}
