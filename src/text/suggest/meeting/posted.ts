import { lastStartingBy } from '../../document/find.ts';
import type { Actor } from '../actors/actor.ts';
import { actorOfName } from '../actors/make.ts';
import { namesFrom } from '../aid/recipients.ts';
import { firstOf, wordsIn } from '../grammar/look.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { partnersOf } from './parties.ts';
import type { Meeting } from './told.ts';

/** "Just off the phone with", "Good talks in Kyiv with", "Great to see": posts leave the verb out. */
const opening =
  /^(?:just )?(?:got |came |now )?(?:off the (?:phone|line)|(?:out of|back from) (?:a |my )?(?:meeting|talks|call))\b|^(?:i )?(?:just )?(?:had )?(?:an? |my |our |another |very |really |today )*(?:good|great|excellent|productive|useful|constructive|important|warm|long|frank|fruitful|detailed|substantive|first|pleasure to|honou?red to|glad to|delighted to|happy to) (?:\S+ ){0,2}?(?:call|meeting|talk|talks|conversation|conversations|discussion|discussions|exchange|phone call|meet|welcome|host|see|speak|receive)\b/;
const between = 9;

/** Who writes or speaks, as an actor. */
export function speakerOf(scene: Scene, unit: Unit): Actor | null {
  const { speaker } = unit;
  if (speaker === null) return null;
  const span = { start: speaker.start, end: speaker.end };
  return {
    name: speaker.name,
    printed: scene.text.slice(span.start, span.end),
    span,
    kind: scene.kinds.get(speaker.name) ?? 'person',
    country: scene.homes.get(speaker.name) ?? null,
    isNear: false,
    noun: null,
    members: [],
  };
}

/** The meeting that a post tells without a verb, of who writes it and whom it names. */
export function meetingPosted(scene: Scene, unit: Unit): Meeting | null {
  const own = speakerOf(scene, unit);
  const cue = unit.words[0];
  if (own === null || cue === undefined) return null;
  const match = opening.exec(wordsIn(unit.words, 0, 16));
  if (match === null) return null;
  const from = match[0].split(' ').length;
  const isMet = /(?:meet|welcome|host|see|speak|receive)$/.test(match[0]);
  const by = firstOf(unit.words, from, from + between, new Set(['with', 'between']));
  const start = by === null ? (isMet ? from : null) : by + 1;
  if (start === null) return null;
  const to = unit.words.length;
  const told = partnersOf(scene, unit, { from: start, to });
  const partners = told.length > 0 ? told : namesFrom(scene, unit, start);
  const isNow = match[0].startsWith('just');
  const isOnline = /\b(?:phone|line|call)\b/.test(match[0]);
  const others = partners.filter(({ name }) => name !== own.name);
  return others.length === 0
    ? null
    : {
        cue,
        participants: [own, ...others],
        hosts: [],
        ranges: [],
        isOnline,
        isNow,
        scope: { from: 0, to },
      };
}

/** How far back, in code units, the one whom "we" means beside the speaker may be named. */
const reach = 700;

/** The person or group last named before the sentence, other than who speaks: "We met in Oslo". */
export function namedBefore(scene: Scene, unit: Unit): Actor | null {
  const { names } = scene.understanding;
  const own = unit.speaker?.name ?? '';
  for (let at = lastStartingBy(names, unit.start - 1); at >= 0; at -= 1) {
    const name = names[at];
    if (name === undefined || unit.start - name.start > reach) return null;
    if (name.kind === 'person' && name.name !== own) return actorOfName(scene, name);
  }
  return null;
}
