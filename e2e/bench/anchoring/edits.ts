/** Numbers that are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

/** What may happen to a text between two versions of it. */
export const edits: Readonly<Record<string, (text: string) => string>> = {
  'a line put in': (text) => text.replace('\n', '\nA line that is new.\n'),
  'one word of 20 changed': (text) => {
    const next = numbers(1);
    return text.replace(/\S+/g, (word) => (next(20) === 0 ? `${word}x` : word));
  },
  'lines in another order': (text) => {
    const next = numbers(2);
    const lines = text.split('\n');
    for (let at = lines.length - 1; at > 0; at -= 1) {
      const other = next(at + 1);
      [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
    }
    return lines.join('\n');
  },
  'every line wrapped anew': (text) => text.replaceAll(' ', '\n'),
};

/** Quotes of 4 to 160 code units all over a text. */
export function quotesIn(text: string, count: number): readonly { start: number; end: number }[] {
  const next = numbers(3);
  const each = Math.floor((text.length - 200) / count);
  return Array.from({ length: count }, (_, at) => {
    const start = at * each + next(Math.max(1, each - 160));
    return { start, end: start + 4 + next(157) };
  });
}
