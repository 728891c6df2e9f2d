import type { Actor } from '../actors/actor.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { namesFrom } from '../aid/recipients.ts';
import type { Cells } from '../cells/cells.ts';
import { phraseAfter } from '../../speech/phrases.ts';
import { wordAt, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import type { Span } from '../../../shared/domain/span.ts';
import type { SpeechAct } from './acts.ts';

const directed =
  /^(?:urge|ask|call|appeal|press|beg|implore|request|thank|congratulate|warn|tell|invite|demand)$/;
const concerning =
  /^(?:accuse|blame|condemn|denounce|criticise|criticize|slam|blast|rebuke|praise|welcome|hail|applaud|commend|support|back|endorse|oppose|reject|dismiss|defend)$/;
const reach = 8;

/** The names that stand first in what a verb is said to or of. */
function namesBehind(scene: Scene, unit: Unit, from: number, to: number): readonly Actor[] {
  for (let at = from; at < Math.min(to, from + reach); at += 1) {
    const word = unit.words[at];
    if (word === undefined || word.kind === 'mark') return [];
    if (/^(?:to|for|of|over|after|that|by|as|because)$/.test(word.text) && at > from) return [];
    const names = namesFrom(scene, unit, at);
    if (names.length > 0) return names;
  }
  return [];
}

/** Whom what is done by saying it is directed at, or what it is about. */
export function addTarget(scene: Scene, unit: Unit, cells: Cells, { use }: SpeechAct): void {
  if (use === null) return;
  const { from, to } = use.objects;
  const lead = unit.words[from]?.text ?? '';
  const start = /^(?:on|upon|to)$/.test(lead) ? from + 1 : from;
  if (directed.test(use.lemma) && lead !== 'for')
    cells.actors('addressee', namesBehind(scene, unit, start, to), 'Directed at them');
  else if (concerning.test(use.lemma))
    cells.actors('about', namesBehind(scene, unit, from, to), 'The verb names it');
}

/** "told reporters", "told the BBC": to whom words are said. */
export function addHearer(scene: Scene, unit: Unit, cells: Cells, verb: Span | null): void {
  if (verb === null || !/^(?:told|tells?|telling)$/.test(scene.text.slice(verb.start, verb.end)))
    return;
  if (verb.start < unit.start || verb.end > unit.end) return;
  const range = phraseAfter(unit.words, wordAt(unit, verb.start) + 1);
  if (range === null || range.to - range.from > reach) return;
  const hearers = actorsIn(scene, unit, range).filter(
    ({ printed }) => printed !== null && !/^(?:me|us|you|them|him|her|it)$/i.test(printed),
  );
  cells.actors('addressee', hearers, 'Told to them');
}
