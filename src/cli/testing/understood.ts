import type { DateValue, Money, Quantity } from '../../shared/domain/values.ts';
import type { Located } from '../understanding/locate.ts';

interface Printed<K extends string> extends Located {
  readonly kind: K;
}

/** What `gloss understand --json` prints, by DESIGN section 9, and what stands there beside it. */
export interface Understood {
  readonly sections: readonly (Printed<string> & {
    readonly label: string | null;
    readonly time: string | null;
  })[];
  readonly dates: readonly (Located & DateValue)[];
  readonly money: readonly (Located &
    Omit<Money, 'conversion'> & {
      readonly conversion:
        (Located & { readonly amount: string; readonly currency: string }) | null;
      readonly whole: Located;
    })[];
  readonly quantities: readonly (Located & Quantity & { readonly whole: Located })[];
  readonly entities: readonly (Printed<string> & {
    readonly name: string;
    readonly near: boolean;
    readonly office: Located | null;
    readonly country: string | null;
  })[];
  readonly quotes: readonly (Located & {
    readonly direct: boolean;
    readonly speaker: (Located & { readonly name: string }) | null;
    readonly verb: Located | null;
    readonly whole: Located;
  })[];
  readonly attributions: readonly (Located & {
    readonly source: Located & { readonly name: string };
    readonly scope: Located;
  })[];
  readonly clauses: readonly (Located & { readonly cue: Located | null })[];
  readonly repetitions: readonly { readonly spans: readonly Located[] }[];
  readonly date_clues: readonly (Located & { readonly day: string; readonly reason: string })[];
  readonly date: {
    readonly value: string | null;
    readonly source: string | null;
    readonly evidence: Located | null;
  };
  readonly content?: string;
}

function isLocated(value: object): value is Located {
  return 'start' in value && 'end' in value && 'text' in value;
}

/** Every object with offsets and words, however deep it lies. */
export function allLocated(value: unknown): readonly Located[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(allLocated);
  return isLocated(value) ? [value, ...inner] : inner;
}

/** Those whose words are not what a reader who counts code points finds at their offsets. */
export function misplaced(text: string, value: unknown): readonly Located[] {
  const points = Array.from(text);
  return allLocated(value).filter(
    ({ start, end, text: words }) => points.slice(start, end).join('') !== words || words === '',
  );
}
