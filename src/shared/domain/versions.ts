import { z } from 'zod';
import { idSchema } from '../ids.ts';
import type { Span } from './span.ts';

/**
 * From this similarity on two texts are nearly the same and offered for decision: so much of all
 * the runs of three words in the one or the other stands in both. A text of 500 words with 40 words
 * changed here and there has it, or one that has grown by two thirds. See `src/text/likeness`.
 */
export const nearlySameText = 0.6;

/** One of two articles that are nearly the same. */
export interface NearArticle {
  readonly id: string;
  readonly title: string | null;
  readonly sourceName: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly importedAt: string;
  readonly facts: number;
  /** Length of its text in UTF-16 code units. */
  readonly length: number;
}

/** An article that came in when the project held nearly the same text, and nobody has decided. */
export interface NearDuplicate {
  readonly id: string;
  /** How much of their shingles the texts share: `nearlySameText` to 1. */
  readonly similarity: number;
  readonly newcomer: NearArticle;
  readonly older: NearArticle;
}

/**
 * `both`: they are two articles. `skip`: the newcomer is deleted. `version`: they are one article,
 * the older, and `text` says whose text it has from now on; the other's stays as a version, and
 * the facts of both belong to it.
 */
export const nearDecisionSchema = z.discriminatedUnion('decision', [
  z.object({ id: idSchema, decision: z.literal('both') }),
  z.object({ id: idSchema, decision: z.literal('skip') }),
  z.object({
    id: idSchema,
    decision: z.literal('version'),
    text: z.enum(['newcomer', 'older']).default('newcomer'),
  }),
]);
export type NearDecision = z.infer<typeof nearDecisionSchema>;

/** What became of the evidence of an article that has another text now. */
export interface VersionTaken {
  readonly articleId: string;
  /** The version that is read now. */
  readonly versionId: string;
  readonly number: number;
  readonly unmoved: number;
  readonly moved: number;
  readonly changed: number;
  readonly orphaned: number;
}

/** One text that an article has or had. */
export interface ArticleVersion {
  readonly id: string;
  /** Counts up from 1 in the order in which they came. */
  readonly number: number;
  /** Whether it is the one that is read. */
  readonly current: boolean;
  readonly createdAt: string;
  readonly sourceName: string;
  readonly mediaType: string;
  /** In UTF-16 code units. */
  readonly length: number;
  /** How many pieces of evidence stand in it. */
  readonly evidence: number;
}

/** `moved`: the same words elsewhere. `changed`: other words, proposed. `orphaned`: no place. */
export const carryOutcomes = ['moved', 'changed', 'orphaned'] as const;
export type CarryOutcome = (typeof carryOutcomes)[number];

/** A span of one version's text with the words around it. */
export interface QuotedPlace extends Span {
  /** The version's number. */
  readonly number: number;
  readonly quote: string;
  /** Some of what stands before and behind it. */
  readonly before: string;
  readonly behind: string;
}

/** A piece of evidence that was not simply where it had been when its article got another text. */
export interface CarriedEvidence {
  readonly id: string;
  readonly evidenceId: string;
  readonly factId: string;
  readonly factN: number;
  readonly factType: string;
  readonly field: string | null;
  readonly outcome: CarryOutcome;
  /** The coder has said that it stays where it was, in the older version. */
  readonly kept: boolean;
  readonly from: QuotedPlace;
  /** Where it stands now, if it moved; where it may stand, if it changed; null for an orphan. */
  readonly to: QuotedPlace | null;
}

/**
 * `accept`: it is right where it is (moved), or it goes where it is proposed (changed). `keep`: it
 * stays, or goes back, where it was, in the older version. `remove`: it goes.
 */
export const carryDecisions = ['accept', 'keep', 'remove'] as const;
export type CarryDecision = (typeof carryDecisions)[number];

/** What waits for decision in an article that has another text. */
export interface PendingEvidence {
  readonly articleId: string;
  readonly title: string | null;
  readonly sourceName: string;
  readonly moved: number;
  readonly changed: number;
  readonly orphaned: number;
}

/** What waits for decision in the project. */
export interface PendingVersions {
  readonly nearDuplicates: number;
  readonly articles: readonly PendingEvidence[];
}
