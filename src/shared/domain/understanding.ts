import { z } from 'zod';
import type { Span } from './span.ts';
import type { DateValue, Money, Quantity } from './values.ts';

/** What Gloss reads in a text (DESIGN section 9). All offsets are UTF-16 code units. */

export const sectionKinds = [
  'update',
  'original',
  'item',
  'dateline',
  'heading',
  'caption',
  'quote',
  'post',
  'link',
  'body',
] as const;
export const sectionKindSchema = z.enum(sectionKinds);
export type SectionKind = (typeof sectionKinds)[number];

/** A run of an article with its own label, kind and time; covers its label. */
export interface Section extends Span {
  readonly kind: SectionKind;
  /** As printed (`UPDATE 1407 GMT`), without the stop or colon behind it; null where it has none. */
  readonly label: string | null;
  /** Where the words behind the label begin; `start` where there is no label. */
  readonly bodyStart: number;
  /** 0 for sections of the article, 1 for one inside such a section, and so on. */
  readonly level: number;
  /**
   * ISO 8601 with zone (`2025-04-11T14:07Z`, `2025-04-11T12:07+01:00`); null without a printed
   * clock time, or where the day is not known.
   */
  readonly time: string | null;
  /** The printed clock time with its zone as printed (`14:07 GMT`); null where there is none. */
  readonly clock: string | null;
  /** The day that words such as "today" count from here, YYYY-MM-DD; null: the article's date. */
  readonly day: string | null;
}

/** A date or period in running text; the span leaves out on, in and at. */
export interface FoundDate extends Span {
  readonly value: DateValue;
}

/** An amount; the span has number, scale and currency alone. */
export interface FoundMoney extends Span {
  readonly value: Money;
  /** Qualifier, amount and bracketed conversion together, as a coder would mark them. */
  readonly whole: Span;
  readonly conversion: Span | null;
}

/** A count; the span has the number expression alone. */
export interface FoundQuantity extends Span {
  readonly value: Quantity;
  /** Qualifier, number and counted words together. */
  readonly whole: Span;
  /** Where the counted noun phrase stands; null if it is elided. */
  readonly unit: Span | null;
}

export const nameKinds = ['person', 'organisation', 'place', 'item'] as const;
export type NameKind = (typeof nameKinds)[number];

/** One mention of a name, without title, office or possessive. */
export interface FoundName extends Span {
  readonly kind: NameKind;
  /** The project's canonical name, else the fullest form of the name in this text. */
  readonly name: string;
  /** The project's entity, by id; null where the project does not know it. */
  readonly entity: string | null;
  /** Whether the spelling is only near to that of `name` ("Pistorisu"): an alias to be proposed. */
  readonly isNear: boolean;
  /** Title or office printed with it: "German Defense Minister". */
  readonly office: Span | null;
  /** The country that the office or a possessive names ("German", "Ukraine’s"), in its own name. */
  readonly country: string | null;
}

/** Somebody who says, reports or is cited. */
export interface Speaker extends Span {
  /** Canonical, or as printed; a pronoun is resolved to the name that it stands for. */
  readonly name: string;
}

/** Words that are somebody's: between quotation marks, a block, or the clause after a verb. */
export interface FoundQuote extends Span {
  readonly direct: boolean;
  readonly speaker: Speaker | null;
  readonly verb: Span | null;
  /** The sentence or sentences with speaker and verb, for the evidence of a statement. */
  readonly whole: Span;
}

/** Who the text names as its source for a clause: "according to Reuters", "Bloomberg reported". */
export interface FoundAttribution extends Span {
  readonly source: Speaker;
  /** The words that the source answers for. */
  readonly scope: Span;
}

export const modalities = [
  'done',
  'planned',
  'conditional',
  'hypothetical',
  'refused',
  'denied',
] as const;
export type Modality = (typeof modalities)[number];

/** A finite clause with how it is meant. */
export interface FoundClause extends Span {
  readonly modality: Modality;
  /** The words that tell it ("would", "if", "refused to"); null for what is plainly said. */
  readonly cue: Span | null;
}

/** A passage that stands more than once in the same text. */
export interface Repetition {
  /** In text order, two or more. */
  readonly spans: readonly Span[];
  /** Whether all are the same but for white space and case. */
  readonly verbatim: boolean;
}

/** The article's date as the text itself tells it; a proposal, with the words that tell it. */
export interface DateClue extends Span {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly reason: 'leading date' | 'dateline' | 'dated post' | 'printed date' | 'weekday';
}

/** All that was read in one text, each list in text order. */
export interface Understanding {
  readonly dateClues: readonly DateClue[];
  readonly sections: readonly Section[];
  readonly dates: readonly FoundDate[];
  readonly money: readonly FoundMoney[];
  readonly quantities: readonly FoundQuantity[];
  readonly names: readonly FoundName[];
  readonly quotes: readonly FoundQuote[];
  readonly attributions: readonly FoundAttribution[];
  readonly clauses: readonly FoundClause[];
  readonly repetitions: readonly Repetition[];
}

/** A name that the project knows. */
export interface KnownEntity {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
}

/** What is known beside the text when it is read. */
export interface ReadingContext {
  /** The article's date or moment (`2025-04-11`, `2025-04-11T14:07:00Z`); null if not known. */
  readonly published: string | null;
  readonly entities: readonly KnownEntity[];
}
