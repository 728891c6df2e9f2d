import type { Span } from '../../../shared/domain/span.ts';
import type { NameKind } from '../../../shared/domain/understanding.ts';

/** Somebody who acts in a clause: a name, or a noun phrase without one ("officials"). */
export interface Actor {
  /** Canonical, or the phrase as printed without its article. */
  readonly name: string;
  readonly printed: string | null;
  readonly span: Span;
  /** Null for a phrase that is no name. */
  readonly kind: NameKind | null;
  /** The usual name of the country that it is or acts for, or null. */
  readonly country: string | null;
  readonly isNear: boolean;
  /** The head of the phrase in lower case, where it is no name. */
  readonly noun: string | null;
  /** Those whom a phrase such as "ministers of the G7", "its members" speaks for. */
  readonly members: readonly Actor[];
}
