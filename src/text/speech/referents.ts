import type { FoundName } from '../../shared/domain/understanding.ts';
import { femaleWords, maleWords } from './given-names.ts';
import { agents, titles } from './word-sets.ts';

export type Gender = 'female' | 'male';

/** Somebody or something that a pronoun may stand for. */
export interface Referent {
  readonly at: number;
  readonly name: string;
  /** A place that is no state, and an item, say nothing. */
  readonly sort: 'person' | 'thing' | 'many' | 'mute';
  readonly gender: Gender | null;
  /** The end of the given name alone tells the gender. */
  readonly isGuess?: boolean;
}

const persons = new Set(
  (
    'priest doctor nurse guard chief head aide judge witness coach boss host cleric monk king queen ' +
    'pope expert activist critic man woman friend captain pilot guest diplomat bishop chair boy girl ' +
    'soldier farmer teacher driver shopkeeper villager pensioner worker fighter sniper gunner medic ' +
    'paramedic surgeon midwife rescuer firefighter survivor neighbour neighbor grandmother grandfather ' +
    'mother father widow widower student engineer lawyer historian economist analyst researcher scholar ' +
    'author writer journalist reporter editor photographer founder owner manager trader vendor fisherman ' +
    'sailor skipper sergeant corporal private lieutenant colonel major brigadier admiral commander ' +
    'veteran deminer translator electrician mechanic miner carpenter plumber janitor caretaker ' +
    'tailor baker butcher barber waiter hotelier landlord tenant refugee evacuee volunteer organiser ' +
    'organizer campaigner lobbyist prosecutor investigator inspector detective sheriff constable ' +
    'councillor senator congressman congresswoman lawmaker backbencher minister premier chancellor ' +
    'envoy ambassador consul negotiator mediator spokesman spokeswoman spokesperson delegate mayor ' +
    'governor official officer'
  ).split(' '),
);
const personal = /(?:er|or|man|woman|ent|ist|ian|yst|son|ary)$/;
const plural = /^(?:police|people|media|men|women|children|troops)$/;
const groups =
  /(?:als|ers|ors|ists|ians|ents|ants|yers|ats|men|women|sts|ves|ies|ents|oys|iefs|ds|gangs|bandits|mobs|crews|clans|aides|rebels|couples)$/;
/** Things whose plurals end as those of people do. */
const machines =
  /(?:copters|launchers|formers|tainers|carriers|tankers|puters|trailers|bombers|ceptors|rators|tractors|vators|reactors|boosters|shelters|letters|papers|numbers|orders|offers|matters|rivers|waters|towers|sectors|motors|errors|corridors|boilers|cruisers|destroyers|freighters|words|roads|funds|weekends|bonds|goods|ends|hands|thousands|hundreds|payments|documents|elements|accidents|incidents|agreements|statements|months|ships)$/;
/** Bodies that speak, and texts that do. */
export const bodies = new Set(
  (
    'ministry army military company bank group agency government court council union embassy office ' +
    'report statement party firm commission committee department parliament police navy service ' +
    'administration campaign hospital study survey letter document network newspaper paper channel ' +
    'operator team club charity organisation organization institute watchdog regulator authority fund ' +
    'coalition alliance cabinet junta regime mission force forces bureau'
  ).split(' '),
);

/** Of the words that stand in offices, those that hold none. */
const fields = new Set(
  'prime foreign defence defense finance interior health energy economy trade transport education deputy vice former acting'.split(
    ' ',
  ),
);

export function genderOf(words: string): Gender | null {
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    if (femaleWords.has(word)) return 'female';
    if (maleWords.has(word)) return 'male';
  }
  return null;
}

/** The gender that a person’s given name or office tells. */
export function genderOfName(text: string, name: FoundName, full: string): Gender | null {
  const office = name.office === null ? '' : text.slice(name.office.start, name.office.end);
  return genderOf(full.split(' ')[0] ?? '') ?? genderOf(office);
}

/** What a speaker without a name is, by the last word of the phrase. */
export function sortOfHead(head: string): Referent['sort'] {
  if (plural.test(head) || /[^s]s$/.test(head)) return 'many';
  if (bodies.has(head)) return 'thing';
  return agents.has(head) || persons.has(head) || personal.test(head) ? 'person' : 'thing';
}

/** Whether what a sentence begins with can speak, so that a later pronoun may mean it. */
export function canSpeak(head: string): boolean {
  if (plural.test(head) || bodies.has(head) || agents.has(head) || persons.has(head)) return true;
  if (titles.has(head) && !fields.has(head)) return true;
  return /[^s]s$/.test(head) && groups.test(head) && !machines.test(head);
}
