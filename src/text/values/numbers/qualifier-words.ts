import type { Qualifier } from '../../../shared/domain/values.ts';
import { indexPhrases, readPhrase, type Phrases } from './phrases.ts';
import type { Token } from './tokens.ts';

/** The qualifiers that words beside a number give. */
export type Limit = Extract<
  Qualifier,
  'exact' | 'about' | 'nearly' | 'at least' | 'at most' | 'more than' | 'less than' | 'up to'
>;

/** What may stand before a number, in words parted by spaces; the first of each is printed. */
const before: Readonly<Record<Limit, string>> = {
  exact:
    'exactly|precisely|another|additional|an additional|the additional|a further|further|extra|' +
    'an extra|including|a total of|total of|in total|worth|totalling|totaling|amounting to|' +
    'a combined|combined|only|just|an initial|a new|the first|the|all|yet another|a record|' +
    'a whopping|a mere|a staggering',
  about:
    'about|around|some|roughly|approximately|approx|approx .|circa|ca|ca .|c .|an estimated|' +
    'estimated|in the region of|in the order of|more or less|something like|somewhere around|on the order of|~|≈|~ ~|close to|close on|nearer|nearer to|closer to',
  nearly:
    'nearly|almost|just under|approaching|not quite|just short of|little short of|' +
    'just below|nearing|just shy of|shy of',
  'at least':
    'at least|a minimum of|minimum of|minimum|no fewer than|not fewer than|no less than|' +
    'not less than|≥|> =|from at least|as few as|as little as|at the very least',
  'at most': 'at most|no more than|not more than|a maximum of|maximum of|maximum|at the most|≤|< =',
  'more than':
    'more than|over|above|upwards of|in excess of|exceeding|greater than|well over|just over|' +
    'well above|just above|a little over|a little more than|slightly more than|slightly over|' +
    'well in excess of|north of|upward of|>',
  'less than': 'less than|fewer than|under|below|well under|well below|<',
  'up to': 'up to|as many as|as much as|as high as',
};

/** What may stand behind a number and limits it. */
const behind: Partial<Readonly<Record<Limit, string>>> = {
  'at least': 'or more|or higher|at least|+|- plus|at a minimum|and more|and over',
  about: 'or so|- odd|or thereabouts|approximately|approx|approx .|roughly|more or less',
  'at most': 'or less|or fewer|at most|at the most|maximum',
};

function flatten(table: Partial<Readonly<Record<Limit, string>>>): Phrases<Limit> {
  const limits: readonly Limit[] = [
    'exact',
    'about',
    'nearly',
    'at least',
    'at most',
    'more than',
    'less than',
    'up to',
  ];
  return indexPhrases(
    limits.flatMap((limit) =>
      (table[limit]?.split('|') ?? []).map((phrase) => [phrase, limit] as const),
    ),
  );
}

const beforePhrases = flatten(before);
const behindPhrases = flatten(behind);

/** A qualifier and the token behind it. */
export interface ReadQualifier {
  readonly qualifier: Limit;
  readonly next: number;
}

/**
 * Reads the words before a number: `at least`, `another`, `at least another`, `about`. Words such
 * as `another` or `a total of` leave it exact. With none, it is exact and nothing is skipped.
 */
export function readQualifier(tokens: readonly Token[], at: number): ReadQualifier {
  let found: ReadQualifier = { qualifier: 'exact', next: at };
  for (;;) {
    const more = readPhrase(beforePhrases, tokens, found.next);
    if (more === null) return found;
    if (more.meaning !== 'exact' && found.qualifier !== 'exact') return found;
    const qualifier = more.meaning === 'exact' ? found.qualifier : more.meaning;
    found = { qualifier, next: more.next };
  }
}

/** Reads the words behind a number, such as `or more`; null if there are none. */
export function readQualifierBehind(tokens: readonly Token[], at: number): ReadQualifier | null {
  const found = readPhrase(behindPhrases, tokens, at);
  return found === null ? null : { qualifier: found.meaning, next: found.next };
}
