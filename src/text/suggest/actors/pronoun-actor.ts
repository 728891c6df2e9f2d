import type { Speaker } from '../../../shared/domain/understanding.ts';
import { lastStartingBy } from '../../document/find.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import type { Actor } from './actor.ts';
import { actorOfName } from './make.ts';

/** Whose words the offset lies in. */
function speakerAt(scene: Scene, offset: number): Speaker | null {
  const { quotes } = scene.understanding;
  const quote = quotes[lastStartingBy(quotes, offset)];
  return quote?.direct === true && quote.end > offset ? quote.speaker : null;
}

/** Whom the pronoun at the word stands for. */
export function pronounActor(scene: Scene, unit: Unit, at: number): readonly Actor[] {
  const word = unit.words[at];
  if (word === undefined) return [];
  if (/^(?:we|i|us|me|our|my)$/.test(word.text)) {
    const speaker = unit.speaker ?? speakerAt(scene, word.start);
    if (speaker === null) return [];
    const home = scene.homes.get(speaker.name) ?? null;
    return [
      {
        name: speaker.name,
        printed: null,
        span: { start: word.start, end: word.end },
        kind: scene.kinds.get(speaker.name) ?? 'person',
        country: home,
        isNear: false,
        noun: null,
        members: [],
      },
    ];
  }
  const meant = scene.referents.whom(word.text, word.start);
  return meant === null ? [] : [actorOfName(scene, meant, word)];
}
