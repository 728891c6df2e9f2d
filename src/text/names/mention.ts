import type { Span } from '../../shared/domain/span.ts';
import type { KnownEntity, NameKind } from '../../shared/domain/understanding.ts';

/** A name as it is first read, before the whole text is known. Words are given by index. */
export interface Mention {
  readonly first: number;
  /** Behind the last word. */
  readonly end: number;
  /** Null while only its capital is known. */
  readonly kind: NameKind | null;
  /** `sure`: from a list or a pattern; `fair`: by its form; `open`: the text must decide. */
  readonly trust: 'sure' | 'fair' | 'open';
  /** The name that the word lists give it, such as a country's usual one. */
  readonly listed: string | null;
  readonly entity: KnownEntity | null;
  readonly office: Span | null;
  readonly country: string | null;
  /** Whether it is a weapon's name that is a word, too, with nothing of arms near. */
  readonly isWeak: boolean;
  /** Whether the possessive behind it is the name's own: "McDonald's". */
  readonly isWhole: boolean;
}

/** A mention with what is known; the rest is empty. */
export function mention(
  first: number,
  end: number,
  kind: NameKind | null,
  trust: Mention['trust'],
  rest: Partial<Mention> = {},
): Mention {
  return {
    first,
    end,
    kind,
    trust,
    listed: null,
    entity: null,
    office: null,
    country: null,
    isWeak: false,
    isWhole: false,
    ...rest,
  };
}
