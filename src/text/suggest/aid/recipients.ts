import type { FoundName } from '../../../shared/domain/understanding.ts';
import { itemAt } from '../../document/find.ts';
import type { Actor } from '../actors/actor.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { actorOfName } from '../actors/make.ts';
import { pronounActor } from '../actors/pronoun-actor.ts';
import { giversOf } from './givers.ts';
import type { Use } from '../grammar/uses.ts';
import { determiners } from '../../modality/grammar/word-classes.ts';
import { wordAt, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';

const skipped =
  /^(?:the|its|their|a|an|new|war-torn|neighbouring|neighboring|all|both|ally|struggling)$/;

function nameAt(scene: Scene, unit: Unit, at: number): FoundName | null {
  const word = unit.words[at];
  const name = word === undefined ? null : itemAt(scene.understanding.names, word.start);
  return name !== null && name.kind !== 'item' ? name : null;
}

/** The names that stand together from the word on: "Ukraine and Moldova". */
export function namesFrom(scene: Scene, unit: Unit, from: number): readonly Actor[] {
  const actors: Actor[] = [];
  let at = from;
  for (let steps = 0; steps < 4 && skipped.test(unit.words[at]?.text ?? ''); steps += 1) at += 1;
  for (let name = nameAt(scene, unit, at); name !== null; name = nameAt(scene, unit, at)) {
    actors.push(actorOfName(scene, name));
    while ((unit.words[at]?.start ?? Infinity) < name.end) at += 1;
    let next = at;
    while (/^(?:,|and|&|the)$/.test(unit.words[next]?.text ?? '')) next += 1;
    if (next === at || nameAt(scene, unit, next)?.kind !== name.kind) break;
    at = next;
  }
  return actors;
}

/** Those who get help without a name. */
const inNeed =
  /^(?:famil(?:y|ies)|victims|survivors|households?|farmers|refugees|residents|people|widows|orphans|evacuees|workers|students|patients|villagers|traders|schools|hospitals|clinics|communities|injured|wounded|bereaved|homeless|displaced|relatives|kin|next|deceased|pensioners|veterans)$/;

/** Whether somebody who gets something is told: by a name, or as one in need. */
export function isReceiver({ kind, noun }: Actor): boolean {
  return kind !== null || isInNeed(noun);
}

export function isInNeed(noun: string | null): boolean {
  return noun !== null && inNeed.test(noun);
}

const helping =
  /^(?:strengthen|help|support|rebuild|defend|arm|bolster|assist|aid|equip|feed|protect|shore)$/;
const hostile =
  /^(?:invasion|war|attack|attacks|aggression|offensive|ambassador|request|occupation)$/;

/** Whether the words behind "to" begin an infinitive. */
function isInfinitive(unit: Unit, at: number): boolean {
  const word = unit.words[at];
  const next = word?.text ?? '';
  return (
    word?.isCapital === false &&
    !determiners.has(next) &&
    !skipped.test(next) &&
    word.kind === 'word'
  );
}

/** Names that are meant themselves: not "US-made", not "Russia’s invasion". */
function isMeant(scene: Scene, unit: Unit, { span }: Actor): boolean {
  if (/^[-‐‑]/.test(scene.text.slice(span.end, span.end + 1))) return false;
  const next = unit.words[wordAt(unit, span.end + 2)]?.text ?? '';
  return !/^['’]s/.test(scene.text.slice(span.end, span.end + 2)) || !hostile.test(next);
}

/** Those behind "to" or "for" in `[from, to)`, and whom a purpose names: "to strengthen Ukraine’s …". */
function behindPreposition(scene: Scene, unit: Unit, from: number, to: number): readonly Actor[] {
  for (let at = from; at < Math.min(to, from + 25, unit.words.length); at += 1) {
    const { text = '' } = unit.words[at] ?? {};
    if (/^(?:from|during|after|before|against|amid|since|despite|according)$/.test(text)) return [];
    if (!/^(?:to|for|towards)$/.test(text)) continue;
    const isPurpose = text === 'to' && isInfinitive(unit, at + 1);
    if (isPurpose && !helping.test(unit.words[at + 1]?.text ?? '')) return [];
    const start = isPurpose ? at + 2 : at + 1;
    const named = namesFrom(scene, unit, start).filter((actor) => isMeant(scene, unit, actor));
    if (named.length > 0 || isPurpose) return named;
    if (/^(?:us|them|him|her|it)$/.test(unit.words[at + 1]?.text ?? '')) {
      const meant = giversOf(scene, pronounActor(scene, unit, at + 1));
      if (meant.length > 0) return meant;
    }
  }
  return [];
}

/**
 * Who is to receive an amount at `[from, to)`: behind "to" and "for", between verb and amount ("lend
 * Ukraine $20 billion"), or to whom it was promised. `until`: the words up to there belong to it.
 */
export function recipientsOf(
  scene: Scene,
  unit: Unit,
  use: Use | null,
  from: number,
  to: number,
  until: number,
): readonly Actor[] {
  const behind = behindPreposition(scene, unit, to, until);
  if (behind.length > 0) return behind;
  // "$60 million was promised to Haiti by Brazil".
  const isPatient =
    use?.isPassive === true &&
    use.patient !== null &&
    from < use.patient.to &&
    from >= use.patient.from;
  if (isPatient) return behindPreposition(scene, unit, use.objects.from, use.objects.to);
  if (use !== null && use.objects.from <= from) {
    const between = namesFrom(scene, unit, use.objects.from);
    if (
      between.length > 0 &&
      (between[0]?.span.start ?? Infinity) < (unit.words[from]?.start ?? Infinity)
    )
      return between;
    if (/^(?:us|them|him|her|it)$/.test(unit.words[use.objects.from]?.text ?? ''))
      return giversOf(scene, pronounActor(scene, unit, use.objects.from));
    const before = behindPreposition(scene, unit, use.objects.from, from);
    if (before.length > 0) return before;
  }
  if (
    use?.isPassive === true &&
    use.kind === 'finite' &&
    use.patient !== null &&
    use.patient.to <= from
  )
    return actorsIn(scene, unit, use.patient).filter(isReceiver);
  return [];
}
