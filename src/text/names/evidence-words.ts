const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs whose subject speaks, decides or acts as people do. */
export const personVerbs = set(
  'said says told tells added adds explained argued wrote writes tweeted posted replied answered asked recalled insisted insists admitted ' +
    'conceded joked shouted whispered smiled laughed cried wept resigned died remembers thinks believes believed thought felt ' +
    'testified testifies quipped noted notes declared stressed emphasized emphasised urged warned vowed pledged promised suggested ' +
    'acknowledged hailed praised thanked criticised criticized condemned denied dismissed commented remarked continued concluded ' +
    'spoke speaks met meets visited arrived flew travelled traveled campaigned nodded shrugged described scored played retired resigns sang starred swam ran',
);

/** Verbs that companies and agencies share with people, or have for themselves. */
export const organisationVerbs = set(
  'reported reports announced announces confirmed claimed employs sells makes produces operates owns manufactures reports posted launched acquired ' +
    'merged filed listed rebranded recalled supplies supplied insures estimates estimated published forecasts',
);

/** Nouns behind a name that make it an organisation's: "Voltara shares". */
export const organisationNouns = set(
  'spokesman spokeswoman spokesperson shares share stock shareholders chief executive ceo chairman employees executives workers staff ' +
    'plant factory factories subsidiary fighters militants militiamen gunmen rebels party group militia movement foundation headquarters ' +
    'customers investors management board officials lawmakers mps deal brand stores chain app platform account channel newspaper network members',
);

/** Nouns before a name that make it an organisation's: "the carmaker Voltara". */
export const organisationNounsBefore = set(
  'company firm startup start-up group agency maker giant newspaper bank charity broadcaster operator insurer retailer supplier channel ' +
    'party militia organisation organization manufacturer carmaker automaker chipmaker drugmaker planemaker airline utility lender ' +
    'publisher magazine website outlet platform app consultancy watchdog think-tank tank ngo non-profit nonprofit union club team ' +
    'contractor developer producer conglomerate subsidiary rival parent owner brand network service provider app monitor producer shipper miner broker studio coalition alliance movement',
);

/** Nouns before a name that make it a person's: "his wife Olena", "the pilot Korvin". */
export const personNounsBefore = set(
  'wife husband son daughter brother sister mother father uncle aunt cousin nephew niece partner widow fiancé fiancée boyfriend girlfriend ' +
    'suspect gunman attacker victim defendant named called resident neighbour neighbor friend pensioner grandmother grandfather survivor ' +
    'pilot sailor soldier refugee shopkeeper driver baker by',
);

/** What belongs to people, behind "X's". */
export const personBelongings = set(
  'wife husband son daughter office lawyer lawyers remarks comments speech resignation family death father mother brother sister visit decision ' +
    'predecessor successor team aides allies supporters campaign administration statement words tweet post proposal plan demand demands announcement ' +
    'arrest trial conviction house home career book interview testimony letter phone',
);

/** What belongs to countries and towns, behind "X's". */
export const placeBelongings = set(
  'government army forces parliament capital president prime economy people foreign borders border coast mayor port airport streets ' +
    'population military navy air skies interior defence defense authorities residents outskirts centre center old main largest ' +
    'eastern western northern southern central neighbours neighbors territory sovereignty independence ambassador embassy king queen residents',
);

/** What belongs to companies and other bodies, behind "X's". */
export const organisationBelongings = set(
  'shares profit profits revenue revenues chief chairman board customers factory factories products subsidiary spokesman spokeswoman spokesperson ' +
    'director founder boss ceo sales headquarters workers employees report analysts data editor newsroom members website management earnings',
);

/** Prepositions before a place, with how much they say. */
export const placePrepositions: ReadonlyMap<string, number> = new Map([
  ['in', 3],
  ['near', 3],
  ['off', 1.5],
  ['nearby', 3],
  ['via', 3],
  ['neighbouring', 2],
  ['neighboring', 2],
  ['downtown', 3],
  ['central', 2],
  ['northern', 3],
  ['southern', 3],
  ['eastern', 3],
  ['western', 3],
  ['coastal', 2],
  ['rural', 2],
  ['occupied', 2],
  ['besieged', 2],
  ['outside', 3],
  ['across', 2],
  ['throughout', 3],
  ['around', 1],
  ['into', 1.5],
  ['inside', 1.5],
  ['toward', 1.5],
  ['towards', 1.5],
  ['at', 1],
  ['from', 1],
  ['leave', 1],
  ['leaving', 1],
  ['left', 1],
  ['reach', 1],
  ['reached', 1],
  ['to', 0.5],
  ['on', 1],
  ['visit', 1.5],
  ['visited', 1.5],
  ['visiting', 1.5],
  ['entered', 1],
  ['attacked', 1],
  ['struck', 1],
  ['captured', 1.5],
  ['shelled', 1.5],
  ['bombed', 1.5],
  ['hit', 0.5],
  ['over', 0.5],
  ['through', 1],
]);

/** Verbs of going and sending, before "to" and a place. */
export const motionVerbs = set(
  'deploy deploys deployed deploying send sends sent sending flew fly flies flying move moves moved moving travel travels travelled traveled ' +
    'travelling went go goes going return returns returned returning fled flee flees fleeing evacuated evacuate evacuating ship ships shipped shipping ' +
    'transferred transfer arrive arrived drove drive marched advance advanced withdraw withdrew retreat retreated convoy rushed airlifted delivered',
);

/** Nouns of ships and the like, before or behind their names: "the tanker Ursa". */
export const vesselNouns = set(
  'ship warship tanker ferry boat vessel freighter yacht trawler frigate destroyer corvette cruiser submarine carrier icebreaker tug tugboat ' +
    'minesweeper minehunter freighter barge schooner lifeboat dinghy supertanker bulker missile rocket drone satellite spacecraft rover probe telescope ' +
    'tank howitzer helicopter jet aircraft airship torpedo radar locomotive',
);
