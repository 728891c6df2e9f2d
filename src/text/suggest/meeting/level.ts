const levels: readonly (readonly [string, RegExp])[] = [
  ['ministers', /\bministers?\b(?!.*\bprime ministers\b)/],
  [
    'heads',
    /\b(?:presidents?|prime ministers?|chancellors?|heads of (?:state|government)|leaders|king|queen)\b/,
  ],
  ['envoys', /\b(?:envoys?|ambassadors?|negotiators?)\b/],
  ['military', /\b(?:generals?|army chiefs?|commanders?|chiefs of (?:staff|defen[cs]e))\b/],
  ['officials', /\b(?:officials|experts|technical teams?)\b/],
];

/** The rank at which sides meet, by the offices that the sentence (in lower case) names. */
export function levelOf(words: string): string | null {
  const found = levels.filter(([, pattern]) =>
    pattern.test(words.replaceAll(/\bprime minister/g, 'premier')),
  );
  const heads = /\b(?:premiers?|presidents?|chancellors?)\b/.test(
    words.replaceAll(/\bprime minister/g, 'premier'),
  );
  if (heads && found.some(([code]) => code === 'ministers')) return 'mixed';
  if (heads) return 'heads';
  return found[0]?.[0] ?? null;
}
