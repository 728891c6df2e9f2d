import { firstNames, leadingSurnames } from '../lexicon/first-names.ts';
import { officeModifiers, officeNouns } from '../lexicon/offices.ts';
import {
  businessTails,
  organisationHeads,
  organisationTails,
  portfolioWords,
} from '../lexicon/organisation-words.ts';
import { placeTails } from '../lexicon/place-words.ts';

/** The word lists as sets, for a look at one word. */
export const firstNameSet: ReadonlySet<string> = new Set(firstNames);
export const leadingSurnameSet: ReadonlySet<string> = new Set(leadingSurnames);
export const officeNounSet: ReadonlySet<string> = new Set(officeNouns);
export const officePluralSet: ReadonlySet<string> = new Set(
  officeNouns.filter((noun) => noun.length > 4).map((noun) => `${noun}s`),
);
export const officeModifierSet: ReadonlySet<string> = new Set(officeModifiers);
export const organisationTailSet: ReadonlySet<string> = new Set(organisationTails);
export const businessTailSet: ReadonlySet<string> = new Set(businessTails);
export const organisationHeadSet: ReadonlySet<string> = new Set(organisationHeads);
export const portfolioSet: ReadonlySet<string> = new Set(
  portfolioWords.flatMap((word) => [word, word.toLowerCase()]),
);
export const placeTailSet: ReadonlySet<string> = new Set(placeTails);

/** Small words inside a person's name: "Ursula von der Leyen". */
export const nameParticles: ReadonlySet<string> = new Set(
  'van von der den de del della di da dos das du la le bin ibn bint al el ul ter ten zu zum af av y abu ben'.split(
    ' ',
  ),
);

/** Offices of a state: a country before, behind or in possession of one is part of the office. */
export const stateOffices: ReadonlySet<string> = new Set(
  (
    'president minister chancellor premier secretary secretary-general king queen prince princess emperor ' +
    'empress monarch sultan emir shah ambassador envoy taoiseach governor-general commander vice-president ex-president ' +
    'president-elect prosecutor attorney senator speaker representative commissioner deputy spokesman spokeswoman ' +
    'spokesperson counterpart leader chief negotiator ruler dictator prime-minister head consul delegate'
  ).split(' '),
);

/** Owners inside an organisation's name: "Prosecutor General's Office", "People's Party". */
export const innerOwners: ReadonlySet<string> = new Set(
  (
    'people women children workers veterans prosecutor general men mothers farmers teachers writers journalists lawyers king queen ' +
    'president prime minister governor mayor doctors nurses soldiers students citizens nation world bankers builders peoples ' +
    'ladies girls boys attorney'
  ).split(' '),
);
