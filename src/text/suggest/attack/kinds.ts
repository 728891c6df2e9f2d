/** What kind of attack the words tell, the first that fits; they are in lower case. */
const types: readonly (readonly [string, RegExp])[] = [
  [
    'harassment',
    /\b(?:dangerous|aggressive|unsafe|unprofessional|reckless) (?:man(?:oeuvre|euver)s?|fly-?bys?|intercepts?|approach(?:es)?)\b|\bharassment by\b/,
  ],
  ['cyber', /\b(?:hack(?:ed|ers?|ing)|cyber-?attacks?|malware|ransomware|ddos|phishing)\b/],
  [
    'combined_strike',
    /\b(?:drones?|shaheds?|uavs?)\b.*\bmissiles?\b|\bmissiles?\b.*\b(?:drones?|shaheds?|uavs?)\b/,
  ],
  ['missile_strike', /\bmissiles?\b/],
  [
    'air_drone_strike',
    /\b(?:drones?|shaheds?|uavs?|air-? ?strikes?|air raids?|glide bombs?|warplanes?|bombers?|air attacks?|helicopters?)\b/,
  ],
  [
    'mine_or_bomb',
    /\b(?:car bomb|roadside bomb|landmines?|mines?|ied|improvised explosive|suicide bomb\w*|planted|bomb|bombs|bombing|bombings|explosives?)\b/,
  ],
  ['shelling', /\b(?:shell(?:s|ed|ing)?|artillery|mortars?|rockets?|bombard\w*|howitzers?)\b/],
  ['naval_attack', /\b(?:torpedo\w*|naval drones?|sea drones?|boarded|pirates?)\b/],
  [
    'attack_on_civilians',
    /\b(?:gunm[ae]n|shooting|shot dead|stabb\w+|massacre\w*|executed|abduct\w*|kidnap\w*|knife|behead\w*)\b/,
  ],
  ['sabotage', /\b(?:sabotag\w+|arson|cut the cable|bl(?:ew|own) up)\b/],
  ['harassment', /\b(?:rammed|fly-?bys?|intercepted the|dangerous manoeuvres?|water cannon)\b/],
  [
    'armed_clash',
    /\b(?:clash(?:es|ed)?|firefight|gun battle|fighting|battles?|ambush\w*|stormed)\b/,
  ],
];

const targets: readonly (readonly [string, RegExp])[] = [
  [
    'residential',
    /\b(?:apartments?|houses?|homes?|residential|flats?|buildings?|neighbou?rhoods?|market|bakery|village)\b/,
  ],
  [
    'energy',
    /\b(?:power (?:plants?|stations?|grid|lines?)|substations?|refiner(?:y|ies)|energy|pipelines?|oil (?:depot|terminal)|gas|dam)\b/,
  ],
  [
    'transport',
    /\b(?:ports?|ships?|tankers?|railways?|trains?|locomotives?|depot|bridges?|airports?|bus|buses|road|roads|line)\b/,
  ],
  [
    'health_education',
    /\b(?:hospitals?|clinics?|ambulances?|schools?|kindergartens?|universit(?:y|ies))\b/,
  ],
  ['industry', /\b(?:factor(?:y|ies)|warehouses?|grain|terminals?|farms?|plants?|workshop)\b/],
  [
    'government',
    /\b(?:ministr(?:y|ies)|parliament|embassy|consulate|city hall|police station|courthouse)\b/,
  ],
  [
    'military',
    /\b(?:airbase|air base|barracks|military (?:base|depot|facilit\w+|targets?)|base|convoy|positions|warships?|ammunition depot|trenches)\b/,
  ],
];

export function attackTypeOf(words: string): string | null {
  return types.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

export function targetTypesOf(words: string): readonly string[] {
  return targets
    .filter(([, pattern]) => pattern.test(words))
    .map(([code]) => code)
    .slice(0, 3);
}
