/** Verbs that make a clause finite by themselves, with their contracted negations. */
const be = 'am is are was were';
const have = 'has have had';
const modal = 'will would shall should can could may might must ought cannot';

function negated(words: string): string {
  const all = words.split(' ').map((word) => `${word}n't`);
  return [...all, "won't", "can't", "shan't", "ain't"].join(' ');
}

export const beForms: ReadonlySet<string> = new Set(
  `${be} be been being ${negated(be)}`.split(' '),
);
export const haveForms: ReadonlySet<string> = new Set(`${have} having ${negated(have)}`.split(' '));
export const doForms: ReadonlySet<string> = new Set(
  `do does did ${negated('do does did')}`.split(' '),
);
export const modals: ReadonlySet<string> = new Set(`${modal} ${negated(modal)}`.split(' '));

/** Finite forms only: no be, been, being, having. */
export const finiteAuxiliaries: ReadonlySet<string> = new Set(
  [be, have, modal, 'do does did', negated(`${be} ${have} ${modal} do does did`)]
    .join(' ')
    .split(' '),
);

/** "they’ll", "he’d", "we’ve": the pronoun and its verb are one word. */
const contracted = /^(?:i|you|he|she|it|we|they|who|there|that|this|here|what)'(?:ll|d|ve|re|m|s)$/;

export function isContracted(text: string): boolean {
  return contracted.test(text);
}
