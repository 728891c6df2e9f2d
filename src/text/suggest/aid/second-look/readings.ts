import { speakerActor } from '../../actors/pronoun-actor.ts';
import { actorsIn } from '../../actors/actors-in.ts';
import { wordsIn } from '../../grammar/look.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Unit } from '../../scene/unit.ts';
import type { Amount } from '../amount.ts';
import { readVerbGroup } from '../../../modality/verb-group.ts';
import { giversOf } from '../givers.ts';
import { reportedDonors } from '../reported-donor.ts';
import type { Around } from './clause.ts';
import {
  asCargo,
  behindColon,
  byComparison,
  byOwner,
  inCleft,
  inList,
  inPairs,
  asTotal,
} from './readings-beside.ts';
import { countOf, doers, indexOf, told, type Reading } from './reading.ts';
import type { Aid } from '../aid.ts';
import { doerOf, ownersBefore, ownersOfNoun, sourcesIn } from './donors-told.ts';
import {
  arriving,
  buying,
  filler,
  getting,
  giftNouns,
  givingPhrases,
  havingPhrases,
  paying,
  plainGiftNouns,
} from './words.ts';

const auxiliary = `(?:(?:have|has|had|did|do|does|is|are|was|were|be|been|being|will|would|to|also|already|now|not|yet|soon|safely|since|just|only|then|finally|due|expected|scheduled|meant|supposed|could|should|may|might|must|all|so|far|being) )*`;
const arrived = new RegExp(`^${auxiliary}(?:${arriving}|in|at)\\b`);
const stopped = new RegExp(
  `^${auxiliary}(?:frozen|suspended|withheld|cancelled|canceled|halted|stopped|blocked|withdrawn|scrapped|cut|delayed|held back|put on hold)\\b`,
);
const paid = new RegExp(`^${auxiliary}(?:${paying})\\b`);
const object = new RegExp(`(?:^|\\s)(?<verb>(?:${givingPhrases}))(?: ${filler})*$`);
const payment = new RegExp(`(?:^|\\s)(?<verb>pa(?:y|ys|id|ying))(?: ${filler})*$`);
const loading = new RegExp(
  `(?:^|\\s)(?:is|are|was|were|be|been) (?:already |now |currently )?(?<verb>loading|preparing|packing|assembling|readying|shipping|moving|flying|driving|bringing)(?: ${filler})*$`,
);
const finding = new RegExp(
  `(?:^|\\s)(?<verb>find|found|finds|spare|afford|muster|scrape together)(?: ${filler})*$`,
);
const working = new RegExp(
  `(?:^|\\s)(?<verb>distributed|distributing|installed|set up|opened|built|rebuilt|repaired|drilled|restored|handed out|is running|runs|erected|equipped|treated|vaccinated|fed)(?: ${filler})*$`,
);
const there = /(?:^|\s)there (?:is|are|was|will be)(?: (?:another|about|some|also|now))*$/;
const having = new RegExp(`(?:^|\\s)(?<verb>(?:${havingPhrases}))(?: ${filler})*$`);
const bought = new RegExp(`(?:^|\\s)(?<verb>(?:${buying}))(?: ${filler})*$`);
const got = new RegExp(`(?:^|\\s)(?<verb>(?:${getting}))(?: ${filler})*(?: \\S+ of)?$`);
const linked = `(?: (?:of|worth|is|are|was|were|be|been|will|would|totals?|totalled|totalling|totaled|amounts? to|amounted to|reach(?:es|ed)?|stands? at|stood at|comes? to|came to|includes?|included|including|contains?|contained|comprises?|comprised|comprising|consists? of|made up of|covers?|covering|valued at|set at|rose to|rises to|grew to|buys?|pays? for|will buy|at|,|:|-|-))`;
const behindNoun = new RegExp(`^(?: \\S+){0,7}?${linked}(?: ${filler})*$`);
const isGiftNoun = new RegExp(`^(?:${giftNouns})$`);
const deciding =
  /^(?:back|approv|order|agree|announc|unveil|weigh|consider|sign|plan|mull|decid|confirm|clear|authori|pledg|promis|offer|propos|present|tabl|adopt|pass|prepar|arrang|extend|ma[dk]|mull|grant)/;
const largest =
  /(?:largest|biggest|top|leading|main|second|third)(?: \S+){0,2} (?:donors?|contributors?|givers?|backers?|supporters?|lenders?)(?: \S+){0,4}? (?:with|at|on|of)(?: \S+){0,2}$/;
const thanking = new RegExp(
  `(?:^|\\s)(?:thank(?:s|ed|ing|ful)?|grateful|gratitude|applauded|praised|thanks) (?<whom>(?:\\S+ ){1,6}?)for(?: (?:sending|giving|providing|donating|delivering))?(?: ${filler})*$`,
);
const gapped = new RegExp(
  `(?:^|\\s)(?:and|,|by|while|then|;) (?:the )?(?<name>\\S+(?: \\S+){0,2}?) with(?: ${filler})*$`,
);
const adjective = new RegExp(`^(?:[a-z][a-z-]* ){0,3}?(?<noun>(?:${plainGiftNouns}))\\b`);
const inAid =
  /^(?:in|of|as) (?:[a-z-]+ ){0,3}?(?:aid|assistance|support|relief|grants?|loans?|help|weapons|arms|guarantees?|donations?|credits?|funding)\b/;
const source =
  /^(?:from|by|(?:promised|pledged|donated|given|provided|supplied|sent|financed|funded|offered|gifted|paid for|granted|committed) by|(?:that|which) \S+)\b/;

/** Goods or money as the subject of a verb that tells that they come or are paid. */
function asSubject(scene: Scene, unit: Unit, amount: Amount, around: Around): readonly Reading[] {
  if (around.own === null) return [];
  const behind = wordsIn(unit.words, around.own, around.own + 10);
  const isMoney = amount.money !== null;
  const isStopped = isMoney && stopped.test(behind);
  if (!isStopped && !(isMoney ? paid : arrived).test(behind)) return [];
  const sources = sourcesIn(scene, unit, amount, { from: around.from, to: around.own });
  if (sources.length > 0) return [told(2.5, sources)];
  const owners = ownersBefore(scene, unit, amount.from);
  if (owners.length > 0) return [told(2, owners)];
  const agents = sourcesIn(
    scene,
    unit,
    { ...amount, to: around.own },
    { from: around.own, to: around.to },
  );
  if (agents.length > 0 && !/\b(?:buy|buys|purchase|order|acquire|procure)\b/.test(behind))
    return [told(2, agents)];
  const reported = reportedDonors(scene, unit, amount, []);
  const weight = isStopped ? 2.5 : 1.5;
  return [told(2, []), ...(reported.length > 0 ? [told(weight, reported)] : [])];
}

/** Goods or money as the object of a verb of giving that no list has, or of having and buying. */
function asObject(scene: Scene, unit: Unit, amount: Amount, { lead }: Around): readonly Reading[] {
  const found: Reading[] = [];
  const giving = object.exec(lead);
  if (giving !== null) found.push(told(2.5, doers(scene, unit, indexOf(amount, giving))));
  const holding = giving === null ? having.exec(lead) : null;
  if (holding !== null) found.push(told(0.5, doers(scene, unit, indexOf(amount, holding))));
  for (const pattern of [loading, finding]) {
    const match = pattern.exec(lead);
    if (match !== null)
      found.push(
        told(
          1.5,
          doers(
            scene,
            unit,
            amount.from - countOf(match[0].slice(match[0].indexOf(match.groups?.['verb'] ?? ''))),
          ),
        ),
      );
  }
  const pays = payment.exec(lead);
  if (pays !== null) found.push(told(1, doers(scene, unit, indexOf(amount, pays))));
  const works = working.exec(lead);
  if (works !== null) {
    const doing = doers(scene, unit, indexOf(amount, works));
    const isOfHelpers =
      doing.length > 0 &&
      doing.every(
        ({ kind, noun }) =>
          kind === 'organisation' ||
          /^(?:charity|charities|agency|foundation|church|group|volunteers|ngo|ngos)$/.test(
            noun ?? '',
          ),
      );
    if (isOfHelpers) found.push(told(2, doing));
  }
  const order = bought.exec(lead);
  if (order !== null) found.push(told(1.5, doers(scene, unit, indexOf(amount, order)), [], true));
  // Who does it is told, if not by a name: nobody else does.
  return found.filter(({ donors }) => donors.length > 0);
}

/** "Britain’s offer of £30m", "its latest package includes 39 vehicles", "Copenhagen’s share is". */
function byNoun(scene: Scene, unit: Unit, amount: Amount, around: Around): readonly Reading[] {
  const { from, verb } = around;
  let nearest: number | null = null;
  for (let at = amount.from - 1; at >= Math.max(from, amount.from - 12); at -= 1) {
    if (!isGiftNoun.test(unit.words[at]?.text ?? '')) continue;
    if (!behindNoun.test(` ${wordsIn(unit.words, at + 1, amount.from)}`)) continue;
    nearest ??= at;
    const owners = ownersOfNoun(scene, unit, at);
    if (owners.length > 0) return [told(2.5, owners)];
  }
  if (nearest === null) return [];
  const sources = sourcesIn(scene, unit, amount, { from: nearest, to: around.to });
  if (sources.length > 0) return [told(2.5, sources)];
  const isDecided = verb !== null && verb < nearest && deciding.test(headWord(unit, verb));
  return isDecided ? [told(2.5, doers(scene, unit, verb)), told(1, [])] : [told(2, [])];
}

function headWord({ words }: Unit, verb: number): string {
  return words[readVerbGroup(words, verb).head]?.text ?? '';
}

/** "the largest donor with 232 million", "followed by China with 500 pumps". */
function byRank(scene: Scene, unit: Unit, amount: Amount, around: Around): readonly Reading[] {
  const { lead, verb } = around;
  if (largest.test(lead) && verb !== null) return [told(3, doers(scene, unit, verb))];
  const match = gapped.exec(lead);
  if (match === null) return [];
  const end = amount.from - countOf(match[0].slice(match[0].lastIndexOf(' with') + 1));
  const name = countOf(match.groups?.['name'] ?? '');
  const actors = actorsIn(scene, unit, { from: end - name, to: end });
  return [
    told(
      2.5,
      giversOf(
        scene,
        actors.filter(({ kind }) => kind !== null),
      ),
    ),
  ];
}

/** "a £1.2bn defence package for Moldova", "€1 billion in military aid": the noun behind. */
function byNounBehind(
  scene: Scene,
  unit: Unit,
  amount: Amount,
  around: Around,
): readonly Reading[] {
  const match = adjective.exec(around.tail) ?? inAid.exec(around.tail);
  if (match === null) return [];
  const end = amount.to + countOf(match[0]);
  const owners = ownersBefore(scene, unit, amount.from);
  if (owners.length > 0) return [told(3, owners)];
  const sources = sourcesIn(scene, unit, { ...amount, to: end }, { from: end, to: around.to });
  if (sources.length > 0) return [told(3, sources)];
  const { verb } = around;
  const deciders = verb === null ? [] : doers(scene, unit, verb);
  return [told(2, deciders), told(1, [])];
}

/** "Two batteries from Germany", "the €20 million that Spain promised". */
function bySource(scene: Scene, unit: Unit, amount: Amount, around: Around): readonly Reading[] {
  if (!source.test(around.tail)) return [];
  return [told(2.5, sourcesIn(scene, unit, amount, around))];
}

/** "Kyiv has received 22 tanks from Spain": from the side of those who get it. */
function asReceived(scene: Scene, unit: Unit, amount: Amount, around: Around): readonly Reading[] {
  const match = got.exec(around.lead);
  if (match === null) return [];
  const verb = indexOf(amount, match);
  const receivers = actorsIn(scene, unit, doerOf(unit, verb));
  const sources = sourcesIn(scene, unit, amount, { from: amount.from, to: around.to });
  // "has received $38 million so far" is of whatever others gave.
  const weight = sources.length > 0 ? 2.5 : amount.money === null ? 2 : 1;
  return [told(weight, sources, receivers)];
}

/** "thanked Belgium for the 12 transformers", "Thank you, Oslo, for": those who are thanked. */
function byThanks(scene: Scene, unit: Unit, amount: Amount, { lead }: Around): readonly Reading[] {
  const match = thanking.exec(lead);
  if (match === null) return [];
  const first = indexOf(amount, match) + 1;
  const names = { from: first, to: first + countOf(match.groups?.['whom'] ?? '') };
  const actors = actorsIn(scene, unit, names).filter(({ kind }) => kind !== null);
  return [told(3, giversOf(scene, actors))];
}

/** "There is 15 million euros for Lebanon", said by whoever gives it. */
function inExistence(
  scene: Scene,
  unit: Unit,
  amount: Amount,
  { lead }: Around,
): readonly Reading[] {
  if (amount.money === null || !there.test(lead)) return [];
  const speaking = giversOf(scene, speakerActor(scene, unit, amount.from));
  return speaking.length > 0 ? [told(1.5, speaking, [], true)] : [];
}

/** All ways in which the clause may tell the amount as given, the strongest words first; `last`: the gift before. */
export function readingsOf(
  scene: Scene,
  unit: Unit,
  amount: Amount,
  around: Around,
  last: Aid | null,
): readonly Reading[] {
  return [
    ...byComparison(unit, around, amount, last),
    ...behindColon(scene, unit, amount),
    ...inCleft(scene, unit, amount, around),
    ...asCargo(scene, unit, amount, around),
    ...inList(unit, around, amount, last),
    ...asTotal(unit, around, amount, last),
    ...inPairs(scene, unit, amount, last),
    ...asSubject(scene, unit, amount, around),
    ...asReceived(scene, unit, amount, around),
    ...asObject(scene, unit, amount, around),
    ...byNoun(scene, unit, amount, around),
    ...byThanks(scene, unit, amount, around),
    ...byRank(scene, unit, amount, around),
    ...byNounBehind(scene, unit, amount, around),
    ...bySource(scene, unit, amount, around),
    ...inExistence(scene, unit, amount, around),
    ...byOwner(scene, unit, amount),
    // What stands beside a gift with nothing but "another", "of which".
    told(0, []),
  ];
}
