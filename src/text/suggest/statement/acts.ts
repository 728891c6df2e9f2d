import type { Span } from '../../../shared/domain/span.ts';
import type { Actor } from '../actors/actor.ts';
import { actorsIn } from '../actors/actors-in.ts';
import type { Use } from '../grammar/uses.ts';
import { spanOf, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { wordsIn } from '../grammar/look.ts';
import { resolved } from './act-speakers.ts';
import { briefWordsIn } from './brief-words.ts';
import { silencesIn } from './silences.ts';
import { stanceOfVerb } from './stance.ts';
import { lastStartingBy } from '../../document/find.ts';
import { coordinators } from '../../modality/grammar/word-classes.ts';
import { modalityOf } from '../cells/common.ts';
import { canSpeak } from '../../speech/referents.ts';
import { agents } from '../../speech/word-sets.ts';

/** Something done by saying it, without the words: "thanked Norway", "denied responsibility". */
export interface SpeechAct {
  /** Null for a silence, which has no verb of its own. */
  readonly use: Use | null;
  readonly speakers: readonly Actor[];
  readonly stance: string;
  /** Verb and objects. */
  readonly span: Span;
}

/** Verbs that are always speech. */
const strong = new Set(
  'thank condemn denounce criticize criticise slam blame accuse urge warn welcome praise hail apologize apologise congratulate vow deplore implore rebuke decry applaud demand commend'.split(
    ' ',
  ),
);
/** Verbs that are speech with these words behind them. */
const weak: ReadonlyMap<string, RegExp> = new Map([
  [
    'deny',
    /^(?:any |all |the |an? |that |this\b|these |those |such |his |her |its |their |having |being |responsibility|involvement|wrongdoing|it\b|he |she |they |allegations|claims|reports|accusations|\w+ing )/,
  ],
  [
    'reject',
    /^(?:\S+ ){0,4}(?:demands?|proposals?|claims?|ideas?|calls?|requests?|plans?|offers?|allegations?|suggestions?|accusations?|criticism|ultimatum|conditions?|terms|pressure|notion)\b/,
  ],
  [
    'call',
    /^(?:(?:again |also |repeatedly )?(?:for|on|upon) )|^(?:that|it|this|them|the \S+) (?:an? )?(?:\S+ )?(?:false|lies?|nonsense|untrue|unacceptable|baseless|absurd|shameful|illegal|outrageous|unfair|wrong|invented|mistake)\b/,
  ],
  ['appeal', /^(?:for|to) /],
  ['ask', /^(?:\S+ ){0,6}(?:for|to) /],
  [
    'refuse',
    /^to (?:comment|discuss|say|answer|speculate|rule|accept|negotiate|recogni[sz]e|talk|apologi[sz]e|back|condemn|be drawn|meet|give|consider|sign|withdraw|leave|resign|specify|confirm|elaborate|disclose|name|identify|reveal|provide)/,
  ],
  [
    'decline',
    /^to (?:comment|discuss|say|answer|speculate|elaborate|identify|name|give|be named|specify|confirm|take)/,
  ],
  ['threaten', /^(?:to|that|\S+ with|retaliation|consequences|new|further) ?/],
  [
    'express',
    /^(?:\S+ ){0,3}(?:gratitude|thanks|appreciation|concern|concerns|support|regret|outrage|alarm|solidarity|condolences|hope|disappointment|anger|readiness|willingness|doubts?)\b/,
  ],
  ['oppose', /^(?!by )/],
  [
    'seek',
    /^(?:\S+ ){0,3}(?:assistance|aid|help|funds|relief|support|crore|lakh|million|billion|extradition|apology|talks|clarification|permission|compensation)\b/,
  ],
  ['convey', /^(?:\S+ ){0,2}(?:condolences|thanks|gratitude|sympathy|concern|concerns)\b/],
  ['invite', /^(?:\S+ ){0,6}to /],
  [
    'support',
    /^(?:\S+ ){0,3}(?:idea|plan|proposal|call|calls|demand|move|initiative|position|efforts?|bid|ceasefire|truce|resolution)\b/,
  ],
  [
    'back',
    /^(?:\S+ ){0,3}(?:idea|plan|proposal|call|calls|demand|move|initiative|position|efforts?|bid|ceasefire|truce|resolution)\b/,
  ],
  [
    'endorse',
    /^(?:\S+ ){0,3}(?:idea|plan|proposal|call|calls|demand|move|initiative|position|efforts?|bid)\b/,
  ],
  [
    'dismiss',
    /^(?:\S+ ){0,3}(?:claims?|reports?|allegations?|suggestions?|idea|criticism|accusations?|proposals?|concerns?|rumours?|rumors?|figures?|numbers?|account|threats?|warnings?|fears?|remarks|comments|offer|notion|complaints?|findings?|as)\b/,
  ],
  // Of taking part and of sending, deployments tell.
  [
    'rule',
    /^out (?!(?:taking part|sending|deploying|joining|dispatching|contributing|putting|(?:an? |any |the )?(?:\S+ )?(?:deployment|force|troops|soldiers|boots|mission))\b)/,
  ],
  ['insist', /^on /],
  [
    'reiterate',
    /^(?:\S+ ){0,3}(?:support|call|calls|demand|demands|commitment|position|readiness|opposition)\b/,
  ],
  ['dispute', /^(?:\S+ ){0,3}(?:claims?|account|figures?|reports?|version|allegations?)\b/],
  ['refute', /./],
  [
    'question',
    /^(?:\S+ ){0,3}(?:need|wisdom|legality|motives|decision|whether|why|value|claims?|timing|figures?)\b/,
  ],
  [
    'offer',
    /^to (?:mediate|host|help|talk|negotiate|resign|meet|step|act|serve|broker)\b|^(?:\S+ ){0,3}(?:condolences|mediation)\b/,
  ],
  // "put the bill at Sh4.2 billion", "puts the toll at 40": an estimate of whoever puts it.
  [
    'put',
    /^(?:the|its|their) (?:\S+ ){1,5}at (?:\S+ ){0,4}(?:\d|[$€£¥]|\p{Lu}{0,3}[$€£]|one|two|three|four|five|six|seven|eight|nine|ten|half|about|more|some|nearly|between|over)/u,
  ],
  ['press', /^\S+ (?:\S+ ){0,3}to /],
  ['signal', /^(?:\S+ ){0,3}(?:support|readiness|willingness|openness)\b/],
]);
const stanceByVerb: ReadonlyMap<string, string> = new Map([
  ['decline', 'declines_comment'],
  ['rule', 'refuses'],
  ['insist', 'demands'],
  ['seek', 'demands'],
  ['invite', 'demands'],
  ['convey', 'thanks'],
]);

/** "expressed gratitude" thanks, "expressed support" supports. */
function stanceOfObject(objects: string): string {
  if (/gratitude|thanks|appreciation|condolences|regret/.test(objects)) return 'thanks';
  if (/concern|alarm|doubt/.test(objects)) return 'warns';
  if (/outrage|anger|disappointment|opposition/.test(objects)) return 'opposes';
  if (/readiness|willingness|openness/.test(objects)) return 'offers';
  return /demand|call/.test(objects) ? 'demands' : 'supports';
}

function stanceOf(lemma: string, objects: string): string {
  if (lemma === 'express' || lemma === 'reiterate' || lemma === 'signal')
    return stanceOfObject(objects);
  if (
    lemma === 'refuse' &&
    /^to (?:comment|say|answer|speculate|specify|confirm|elaborate|disclose|name|identify|reveal|discuss (?:the )?(?:details|specifics)|be drawn)/.test(
      objects,
    )
  )
    return 'declines_comment';
  return stanceByVerb.get(lemma) ?? stanceOfVerb(lemma) ?? 'informs';
}

/** Things whose names end as those of people do. */
const things =
  /^(?:\S*(?:transformer|launcher|carrier|container|computer|helicopter|interceptor|booster|trailer|tanker|cruiser|shelter|boiler|generator|destroyer|freighter|bomber|fighter-jet|letter|paper|number|order|offer|matter|winter|border|river|water|power|corridor|reactor|sector|motor|error|river|tower|quarter|charter|fire|figure|measure)s?|agreements?|documents?|payments?|amounts?|elements?|segments?|patents?|talents?|accidents?|incidents?|rents?|percents?|cents?)$/;

function isSpeaker({ kind, noun, country, printed, span }: Actor): boolean {
  if (/^(?:nobody|no one|everybody|everyone|nothing|none)$/i.test(printed ?? '')) return false;
  if (kind !== null) return kind !== 'item';
  // A name that no list knows.
  if (printed !== null && /^\p{Lu}\p{Ll}+$/u.test(printed) && span.start > 0) return true;
  if (noun !== null && things.test(noun)) return false;
  return (
    noun !== null &&
    (country !== null ||
      agents.has(noun) ||
      canSpeak(noun) ||
      /(?:police|army|government|ministry|office|group|union|party|command|company|embassy|team|rebels|authorities|mps|families|relatives|opposition|man|woman|men|women|er|or|ers|ors|ists|ents|ians)$/.test(
        noun,
      ))
  );
}

/** "said its forces had hit a depot and denied …": the one who said denies. */
function speakersOf(scene: Scene, unit: Unit, use: Use): readonly Actor[] {
  const subject = actorsIn(scene, unit, use.subject).filter(isSpeaker);
  if (subject.some(({ kind }) => kind !== null)) return subject;
  const isSecond = coordinators.has(unit.words[use.from - 1]?.text ?? '');
  const { quotes } = scene.understanding;
  const quote = isSecond
    ? quotes[lastStartingBy(quotes, unit.words[use.at]?.start ?? 0)]
    : undefined;
  const speaker = quote?.speaker ?? null;
  if (speaker === null || quote?.verb === null || speaker.start < unit.start) return subject;
  const kind = scene.kinds.get(speaker.name) ?? 'organisation';
  const printed = scene.text.slice(speaker.start, speaker.end);
  const span = { start: speaker.start, end: speaker.end };
  return [
    {
      name: speaker.name,
      printed,
      span,
      kind,
      country: null,
      isNear: false,
      noun: null,
      members: [],
    },
  ];
}

/** ", which the company denied": what is denied stands before. */
function isWhichDenied(unit: Unit, { lemma, objects, subject }: Use): boolean {
  return (
    /^(?:deny|reject|dispute|dismiss|condemn)$/.test(lemma) &&
    unit.words[(subject?.from ?? 0) - 1]?.text === 'which' &&
    /^[.,;]?$/.test(unit.words[objects.from]?.text ?? '')
  );
}

/** "Asked if Arland would send what it had asked for, he said": within what somebody was asked. */
function isInQuestion({ words }: Unit, at: number): boolean {
  if (!/^(?:asked|pressed|questioned|challenged)$/.test(words[0]?.text ?? '')) return false;
  const comma = words.findIndex(({ text }) => text === ',');
  return comma > at;
}

function actOf(scene: Scene, unit: Unit, use: Use): SpeechAct | null {
  const { lemma, objects } = use;
  if (use.kind !== 'finite' || use.isPassive || use.isNegated) return null;
  if (/^(?:if|unless|once|until)$/.test(unit.words[(use.subject?.from ?? 0) - 1]?.text ?? ''))
    return null;
  if (isInQuestion(unit, use.at)) return null;
  const behind = `${wordsIn(unit.words, objects.from, objects.to)} `;
  const isOfWhich = isWhichDenied(unit, use);
  const isSpeech =
    isOfWhich || strong.has(lemma)
      ? behind.trim() !== '' || isOfWhich
      : (weak.get(lemma)?.test(behind) ?? false);
  if (!isSpeech) return null;
  const group = wordsIn(unit.words, use.from, use.at);
  if (/\b(?:will|would|could|may|might|should|can|to)\b/.test(group)) return null;
  // "whom residents blame", "that the Commission had asked for".
  const opener = unit.words[(use.subject?.from ?? 0) - 1]?.text ?? '';
  const isObject = opener === 'which' && behind.trim().replace(/^[.,;]+$/, '') === '';
  if ((!isObject && /^(?:whom|which|that|what)$/.test(opener)) || /^(?:to )?not to\b/.test(behind))
    return null;
  const speakers = resolved(scene, unit, use.subject, speakersOf(scene, unit, use));
  const span = spanOf(unit, { from: use.at, to: endOf(unit, use) });
  if (speakers.length === 0 || span === null) return null;
  const verb = unit.words[use.at] ?? span;
  if (modalityOf(scene, verb).modality === 'conditional') return null;
  return { use, speakers, stance: stanceOf(lemma, behind), span };
}

/** Where what is said by the verb ends: with its sentence, or before what goes on about it. */
function endOf(unit: Unit, { at, objects }: Use): number {
  const { words } = unit;
  let to = Math.max(at + 1, objects.from);
  while (to < words.length && to - at < 60) {
    const next = words[to + 1]?.text ?? '';
    if (words[to]?.text === ';') break;
    if (
      words[to]?.text === ',' &&
      /^(?:but|while|saying|adding|and|who|which|after|as)$/.test(next)
    )
      break;
    to += 1;
  }
  while (to > at + 1 && words[to - 1]?.kind === 'mark' && !/[”"’)]/.test(words[to - 1]?.text ?? ''))
    to -= 1;
  return to;
}

/** "Ministers meet; Moscow denies striking a ship": a line without a stop, told again below. */
function isHeadline({ text }: Scene, { start, end }: Unit): boolean {
  if (/[.!?…:]["'”’»)\]]{0,2}$/.test(text.slice(Math.max(start, end - 4), end + 1).trimEnd()))
    return false;
  const isLineStart = start === 0 || /\n\s*$/.test(text.slice(Math.max(0, start - 3), start));
  return isLineStart && /^\s*(?:\n|$)/.test(text.slice(end, end + 3));
}

/** What is done by saying in a unit that is not itself said by somebody. */
export function actsIn(scene: Scene, unit: Unit): readonly SpeechAct[] {
  if (unit.setting !== 'prose' || unit.speaker !== null || isHeadline(scene, unit)) return [];
  const silences = silencesIn(scene, unit).map(({ speakers, span }): SpeechAct => ({
    use: null,
    speakers,
    stance: 'declines_comment',
    span,
  }));
  const brief = briefWordsIn(scene, unit).map(({ speakers, stance, span }): SpeechAct => ({
    use: null,
    speakers,
    stance,
    span,
  }));
  return [...unit.uses.flatMap((use) => actOf(scene, unit, use) ?? []), ...silences, ...brief];
}
