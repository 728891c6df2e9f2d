import { actorsIn } from '../actors/actors-in.ts';
import { modalityOf } from '../cells/common.ts';
import { draftOf } from '../cells/draft.ts';
import { firstOf } from '../grammar/look.ts';
import type { Use } from '../grammar/uses.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { isState } from './accept.ts';
import type { Aid } from './aid.ts';
import { amountsIn } from './amount.ts';
import { describeAid } from './describe.ts';
import { giversOf } from './givers.ts';

const gifts = new Set(
  'loan loans guarantee guarantees fund package scheme aid initiative grant facility'.split(' '),
);

/** "take part in", "join", "contribute to": ways to give with others. */
function isJoining(unit: Unit, { lemma, objects }: Use): boolean {
  if (lemma === 'join') return true;
  return lemma === 'take' && unit.words[objects.from]?.text === 'part';
}

/** "Hungary will not take part in a loan guarantee": those who stay out of what others give. */
export function abstentionsIn(scene: Scene, unit: Unit): readonly Aid[] {
  return unit.uses.flatMap((use): readonly Aid[] => {
    const { objects } = use;
    if (use.isPassive || !isJoining(unit, use)) return [];
    const cue = unit.words[use.at];
    const at = firstOf(unit.words, objects.from, Math.min(objects.to, objects.from + 9), gifts);
    const thing = at === null ? undefined : unit.words[at];
    if (cue === undefined || thing === undefined || at === null) return [];
    const told = modalityOf(scene, cue);
    if (!use.isNegated && told.modality !== 'refused') return [];
    const donors = giversOf(scene, actorsIn(scene, unit, use.subject)).filter(isState);
    if (donors.length === 0) return [];
    const amount =
      amountsIn(scene, unit).find(
        ({ money, from }) => money !== null && from >= objects.from && from < at + 4,
      ) ?? null;
    const draft = draftOf('AID', unit, amount ?? thing);
    const giving = { use, noun: at, donors };
    const words = { from: use.from, to: objects.to };
    const refused = { modality: 'refused' as const, cue: { start: cue.start, end: cue.end } };
    describeAid(scene, unit, draft, {
      giving,
      donors,
      recipients: [],
      amount,
      ...words,
      told: refused,
    });
    return [{ draft, amount, donors, recipients: [], whole: null }];
  });
}
