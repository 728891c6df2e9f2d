import { firstOf, wordsIn } from '../grammar/look.ts';
import type { Unit } from '../scene/unit.ts';
import type { Move } from './moves.ts';
import { forces } from './words.ts';

const forceWords: ReadonlySet<string> = new Set(forces.keys());

/** "Germany, asked for two frigates, has said no": forces that a state was asked for. */
export function askedForIn(unit: Unit): readonly Move[] {
  const { words } = unit;
  const at = words.findIndex(
    ({ text }, index) =>
      text === 'asked' && words[index + 1]?.text === 'for' && words[index - 1]?.text === ',',
  );
  if (at < 2) return [];
  const force = firstOf(words, at + 2, at + 7, forceWords);
  const no = words.findIndex(
    ({ text }, index) =>
      index > at &&
      /^(?:said no|says no|refused|declined)\b/.test(`${text} ${words[index + 1]?.text ?? ''}`),
  );
  const cue = words[no];
  if (
    force === null ||
    cue === undefined ||
    /\bto (?:say|comment)\b/.test(wordsIn(words, no, no + 4))
  )
    return [];
  return [
    {
      cue: { start: cue.start, end: cue.end },
      lemma: 'refuse',
      governor: '',
      senders: { from: 0, to: at - 1 },
      scope: { from: at + 2, to: no },
      force,
    },
  ];
}
