import type { Span } from '../../../shared/domain/span.ts';
import { isFinite } from '../../modality/grammar/finite.ts';
import type { Range } from '../../speech/phrases.ts';
import { spanOf } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';

const purposes =
  /^(?:guard|protect|help|train|monitor|patrol|secure|support|deter|observe|police|escort|search|assist|defend|reinforce|evacuate|rescue|keep|enforce|oversee|fight|combat|counter|clear|build|maintain|bolster|strengthen|restore|shield|watch|advise|stabilise|stabilize|verify|safeguard|distribute|man|crew)$/;

/** What forces are to do: "to guard the cables", "for air policing", "as part of a UN mission". */
export function missionOf(unit: Unit, { from, to: stop }: Range): Span | null {
  const { words } = unit;
  for (let at = from; at < Math.min(words.length, stop + 2, from + 30); at += 1) {
    const [one = '', two = '', three = ''] = [0, 1, 2].map((step) => words[at + step]?.text ?? '');
    const isPurpose = one === 'to' && purposes.test(two);
    const isPart = one === 'as' && two === 'part' && three === 'of';
    if (!isPurpose && !isPart) continue;
    let to = at + 2;
    while (to < words.length && to - at < 24) {
      const word = words[to];
      if (word === undefined || word.kind === 'mark' || isFinite(words, to)) break;
      if (/^(?:if|when|after|before|until|while|which|who|said)$/.test(word.text)) break;
      to += 1;
    }
    return spanOf(unit, { from: at, to });
  }
  return null;
}
