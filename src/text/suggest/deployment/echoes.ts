import { actorsIn } from '../actors/actors-in.ts';
import { giversOf } from '../aid/givers.ts';
import { Cells } from '../cells/cells.ts';
import { addModality, addSources } from '../cells/common.ts';
import { cellOf, draftOf, type Draft } from '../cells/draft.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { holdsAny, wordsIn } from '../grammar/look.ts';
import { spanOf, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { senderCount } from './senders.ts';

const weighing = /^(?:weigh|consider|mull|discuss|explore|back|support|reject|oppose|join)$/;
const ideas = new Set('idea plan proposal move mission force deployment'.split(' '));
/** How many sentences behind a deployment another sender may be told of. */
const reach = 6;

/** "ruled out taking part", "will not be part of it": what a state says to a deployment told of before. */
const staying =
  /^(?:(?:has|have|had) )?(?:ruled out|rules out|rule out|refused to|declined to|refuses to|declines to|will not|would not|won't|is not|are not) (?:(?:be )?(?:part of|taking part|take part|joining|join|participating|participate|sending|send|contributing|contribute)|any (?:role|part|involvement))\b/;

/** What such words begin with, for every word of a text is looked up. */
const refusing = new Set(
  "has have had ruled rules rule refused declined refuses declines will would won't is are".split(
    ' ',
  ),
);

/** What they stay out of: a deployment told of before, or any force that is named. */
const meant =
  /^(?:(?:in |to |on |for |of )?(?:it|this|that|them|any|either|(?:(?:the|a|an|such a|any|its|their) )?(?:\S+ ){0,2}(?:force|mission|operation|coalition|deployment|patrols?|troops|soldiers|personnel|crews|instructors|ships|warships|contingent))\b|[.,;]|$)/;
const forceNamed =
  /\b(?:peacekeeping|stabili[sz]ation|reassurance|multinational|european|international|naval|maritime) (?:\S+ )?(?:force|mission|coalition|operation)\b/;

/** Another sender that the words name by a refusal. */
function refusalIn(scene: Scene, unit: Unit, isNear: boolean): Draft | null {
  for (const [at, word] of unit.words.entries()) {
    if (at === 0 || !refusing.has(word.text)) continue;
    const match = staying.exec(wordsIn(unit.words, at, at + 7));
    if (match === null) continue;
    const behind = wordsIn(unit.words, at + match[0].split(' ').length, at + 16);
    if (!(isNear ? meant : forceNamed).test(behind)) continue;
    const actors = giversOf(
      scene,
      actorsIn(scene, unit, subjectOf(unit.words, at, 'finite', null)),
    );
    const senders = actors.filter(({ kind }) => kind === 'place' || kind === 'organisation');
    const cue = spanOf(unit, { from: at, to: at + 3 });
    if (senders.length === 0 || cue === null) return null;
    const draft = draftOf('DEPLOYMENT', unit, cue);
    const cells = new Cells(scene.text, draft.cells);
    cells.actors('sender', senders, 'Whose forces they would be');
    cells.codes('deployment_status', ['ruled_out'], [cue], 'By the verb');
    addModality(scene, draft, { modality: 'refused', cue });
    addSources(scene, draft, cue, new Set(senders.map(({ name }) => name)));
    return draft;
  }
  return null;
}

/** "nine governments were weighing the idea". */
function countIn(scene: Scene, unit: Unit): Draft | null {
  for (const use of unit.uses) {
    if (use.kind !== 'finite' || !weighing.test(use.lemma)) continue;
    if (!holdsAny(unit.words, use.objects.from, use.objects.from + 4, ideas)) continue;
    const count = senderCount(scene, unit, use.subject);
    const cue = unit.words[use.at];
    if (count === null || cue === undefined) continue;
    const draft = draftOf('DEPLOYMENT', unit, count.whole);
    const cells = new Cells(scene.text, draft.cells);
    cells.quantity('sender_count', count, 'Counted, not named');
    cells.codes('deployment_status', ['considered'], [cue], 'By the verb');
    addModality(scene, draft, {
      modality: 'hypothetical',
      cue: { start: cue.start, end: cue.end },
    });
    addSources(scene, draft, cue, new Set());
    return draft;
  }
  return null;
}

/** What others say to a deployment that was told of a few sentences before, or to a force. */
export function echoIn(scene: Scene, unit: Unit, last: Draft | null): Draft | null {
  const away = last === null ? Infinity : unit.index - last.unit.index;
  return refusalIn(scene, unit, away <= reach) ?? (away > 4 ? null : countIn(scene, unit));
}

/** "France may send soldiers, but Poland will not be part of it": another sender of the sentence. */
export function besideIn(scene: Scene, unit: Unit, found: readonly Draft[]): Draft | null {
  const refusal = refusalIn(scene, unit, true);
  if (refusal === null) return null;
  const known = new Set(found.flatMap(sendersOf));
  return sendersOf(refusal).some((name) => known.has(name)) ? null : refusal;
}

function sendersOf(draft: Draft): readonly string[] {
  const content = cellOf(draft, 'sender')?.content;
  return content !== undefined && 'names' in content ? content.names.map(({ name }) => name) : [];
}
