import { itemsWithin } from '../../document/find.ts';
import type { Actor } from '../actors/actor.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { firstOf, wordsIn } from '../grammar/look.ts';
import type { Use } from '../grammar/uses.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { namedOnly, partnersOf, sidesOf } from './parties.ts';
import { speakerOf } from './posted.ts';
import { isOfMany, type Meeting, type Told } from './told.ts';

/** "had a long evening in Bergen", "I had lunch with the minister". */
export function byHaving({ scene, unit, use, cue, subject, ranges }: Told): Meeting | null {
  const { from, to } = use.objects;
  const behind = wordsIn(unit.words, from, from + 7);
  if (!spent.test(behind)) return null;
  const by = firstOf(unit.words, from, Math.min(to, from + 9), new Set(['with']));
  const partners = by === null ? [] : partnersOf(scene, unit, { from: by, to });
  const speaker = wordsIn(unit.words, use.subject?.from ?? 0, use.subject?.to ?? 0).endsWith(
    ' and i',
  )
    ? speakerOf(scene, unit)
    : null;
  const before = speaker === null ? [] : actorsBeforeAnd(scene, unit, use);
  const own = distinctOf([
    ...namedOnly(subject),
    ...before,
    ...(speaker === null ? [] : [speaker]),
  ]);
  return own.length > 0 && own.length + partners.length > 1
    ? { cue, participants: [...own, ...partners], hosts: [], ranges }
    : null;
}

const spent =
  /^(?:an?|the|their|our|another|several|two)? ?(?:\S+ ){0,3}?(?:evening|dinner|lunch|breakfast|talk|talks|conversation|meeting|meetings|call|coffee|discussion|discussions|exchange|audience)\b/;

/** "My colleague Anneke Bos and I": those before "and I". */
function actorsBeforeAnd(scene: Scene, unit: Unit, { subject }: Use): readonly Actor[] {
  if (subject === null) return [];
  const span = { from: 0, to: Math.max(0, subject.to - 2) };
  return actorsIn(scene, unit, span).filter(({ kind }) => kind === 'person');
}

function distinctOf(actors: readonly Actor[]): readonly Actor[] {
  return [...new Map(actors.map((actor) => [actor.name, actor])).values()];
}

/** "Ministers will revert to it at the Council in Luxembourg on 21 April": a sitting to come. */
export function byReverting({ scene, unit, use, cue, subject, ranges }: Told): Meeting | null {
  const behind = wordsIn(unit.words, use.objects.from, use.objects.to);
  const isSitting =
    /^(?:to|on) .*\b(?:at|in) (?:the|their|its|a) (?:\S+ ){0,5}(?:council|summit|meeting|conference|session|assembly)\b/.test(
      behind,
    );
  const own = sidesOf(subject);
  const isDated = itemsWithin(scene.understanding.dates, unit).length > 0;
  return isSitting && own.length > 0 && isDated
    ? { cue, participants: own, hosts: [], ranges }
    : null;
}

/** "telephoned the president", "called his counterpart, Yoko Ito, on Thursday". */
export function byCalling({ scene, unit, use, cue, subject, ranges }: Told): Meeting | null {
  const own = namedOnly(subject);
  const partners = partnersOf(scene, unit, use.objects);
  const isPlain =
    /^(?:call|ring|dial)$/.test(use.lemma) &&
    !/^(?:me|us)$/.test(unit.words[use.objects.from]?.text ?? '');
  const persons = isPlain ? partners.filter(({ kind }) => kind === 'person') : partners;
  const last = persons.at(-1);
  if (own.length === 0 || last === undefined || use.isPassive || use.kind === 'gerund') return null;
  // "called Putin a liar", "called the minister weak".
  const next = unit.words.find(({ start }) => start >= last.span.end);
  const isEnd =
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:on|from|to|late|early|after|before|again|twice|last|this|yesterday|today|overnight|and|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      next.text,
    );
  const isMet =
    !isPlain ||
    (isEnd && own.every(({ kind }) => kind === 'person') && scene.offices.has(last.name));
  return isMet
    ? { cue, participants: [...own, ...persons], hosts: [], ranges, isOnline: true }
    : null;
}

const table =
  /^(?:down|in (?:one|the same) room|at (?:one|the same|a|the negotiating) table|together|face to face|opposite|across)\b/;

/** "Envoys of Sudan and of the rebels sat in one room". */
export function bySitting({ scene, unit, use, cue, subject, ranges }: Told): Meeting | null {
  const { from, to } = use.objects;
  if (!table.test(wordsIn(unit.words, from, from + 6))) return null;
  const isWith = unit.words[from]?.text === 'down' && unit.words[from + 1]?.text === 'with';
  const partners = isWith ? partnersOf(scene, unit, { from: from + 1, to }) : [];
  const named = namedOnly(subject);
  if (partners.length > 0 && named.length > 0)
    return { cue, participants: [...named, ...partners], hosts: [], ranges };
  const own = sidesOf(
    subject.length > 0 && !use.isPassive
      ? subject
      : actorsIn(scene, unit, { from: 0, to: use.from }),
  );
  const isMany = own.length > 1 || own.some(isOfMany);
  return isMany ? { cue, participants: own, hosts: [], ranges } : null;
}

/** "is in Tirana to tell the president in person". */
export function byTelling({ scene, unit, use, cue, subject, ranges }: Told): Meeting | null {
  const behind = wordsIn(unit.words, use.objects.from, use.objects.to);
  if (use.kind !== 'infinitive' || !/\b(?:in person|face to face)\b/.test(behind)) return null;
  const partners = partnersOf(scene, unit, use.objects).filter(({ kind }) => kind === 'person');
  const own = namedOnly(subject);
  return own.length > 0 && partners.length > 0
    ? { cue, participants: [...own, ...partners], hosts: [], ranges }
    : null;
}
