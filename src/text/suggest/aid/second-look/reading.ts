import type { Actor } from '../../actors/actor.ts';
import { actorsIn } from '../../actors/actors-in.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Unit } from '../../scene/unit.ts';
import type { Amount } from '../amount.ts';
import { giversOf } from '../givers.ts';
import { doerOf } from './donors-told.ts';

/** One way in which the text may tell that an amount is given. */
export interface Reading {
  /** How strongly the words tell a gift by themselves. */
  readonly weight: number;
  /** Empty where the words leave the giver to what was told before. */
  readonly donors: readonly Actor[];
  /** Those who get it, where the words tell them as who receives. */
  readonly recipients: readonly Actor[];
  /** Whether it needs a receiver behind "for" or "to". */
  readonly needsReceiver: boolean;
}

export function told(
  weight: number,
  donors: readonly Actor[],
  recipients: readonly Actor[] = [],
  needsReceiver = false,
): Reading {
  return { weight, donors, recipients, needsReceiver };
}

/** How many words the string has. */
export function countOf(words: string): number {
  return words.trim().split(' ').length;
}

/** The index of the first word of what the pattern found at the end of the lead. */
export function indexOf(amount: Amount, match: RegExpExecArray): number {
  return amount.from - countOf(match[0]);
}

/** Those who bear what the verb at the index tells as given. */
export function doers(scene: Scene, unit: Unit, verb: number): readonly Actor[] {
  return giversOf(scene, actorsIn(scene, unit, doerOf(unit, verb)));
}
