/** How a word is written. `capital`: "Kyiv", "McCain"; `caps`: "NATO", "F-16"; `number`: "2". */
export type Shape = 'capital' | 'caps' | 'lower' | 'number';

const upper = /^\p{Lu}/u;
const letters = /\p{L}/u;
/** "al-Assad" and "d'Ivoire" are capitalised by what follows. */
const lowerPrefix = /^(?:al|el|ul|as|ash|ad|an|ar|az|bin|ben|d|l|o|e)['-]\p{Lu}/u;
const ordinal = /(?:st|nd|rd|th|s|k|m|bn)$/;

function isAllCaps(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && letters.test(text);
}

/** The shape of a word. */
export function shapeOf(text: string): Shape {
  const first = text.charCodeAt(0);
  if (first >= 97 && first <= 122)
    return text.length > 2 && lowerPrefix.test(text) ? 'capital' : 'lower';
  if (first >= 48 && first <= 57)
    return /^\d+\p{Lu}/u.test(text) && !ordinal.test(text) ? 'caps' : 'number';
  if (first >= 65 && first <= 90) {
    const second = text.charCodeAt(1);
    if (second >= 97 && second <= 122) return 'capital';
    // "F-16s" and "MPs" are capitals with a plural's ending.
    return isAllCaps(text) || /^[A-Z]+-\d+s$/.test(text) ? 'caps' : 'capital';
  }
  if (!upper.test(text)) return 'lower';
  return isAllCaps(text) ? 'caps' : 'capital';
}
