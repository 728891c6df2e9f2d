import type { Around } from './clause.ts';

/** How many words on either side are looked at. */
const near = 10;

/** What speaks for and against an amount being aid: weights for the patterns that its clause matches. */
interface Cue {
  readonly weight: number;
  readonly in: 'lead' | 'tail' | 'clause';
  readonly pattern: RegExp;
}

function cue(weight: number, place: Cue['in'], pattern: RegExp): Cue {
  return { weight, in: place, pattern };
}

export const cues: readonly Cue[] = [
  // Aid is named.
  cue(
    1,
    'clause',
    /\b(?:aid|assistance|relief|donat\w+|pledg\w+|paid for by|humanitarian|emergency|grants?|loans?|package|reconstruction|promised|tranche|instal?lment|lethal|free of charge|gift)\b/,
  ),
  cue(
    1,
    'tail',
    /^(?:\S+ ){0,3}(?:new|fresh|additional|extra|old) (?:money|funds|funding|cash|commitments?)\b/,
  ),
  cue(
    1,
    'tail',
    /^(?:with|of|carrying|loaded with|full of) (?:\S+ ){0,3}?(?:tents|flour|medicines?|food|blankets|relief|aid|supplies|water|medical|rice|generators|shelter|equipment|ammunition)\b/,
  ),
  // Parts of what was told of before.
  cue(
    1,
    'lead',
    /(?:^|\s)(?:of which|of this|of that|of these|of them|of the (?:total|money|sum|rest)|a further|another|an additional|the (?:first|second|third|remaining|other|last|rest|next))(?: (?:about|some|around|nearly|up to|at least|over|only))*$/,
  ),
  cue(
    1,
    'tail',
    /^(?:more|others|of (?:them|these|those|it|this|that|the (?:money|total|sum|promised|pledged)))\b/,
  ),
  cue(
    1,
    'lead',
    /(?:^|\s)(?:an?|the) (?:first|second|third|fourth|fifth|sixth|seventh|final|last|next|other|remaining)(?: \w+)?(?: (?:,|of|worth))+$/,
  ),
  cue(
    1,
    'tail',
    /^(?:\S+ ){0,3}(?:waiting|ready|on (?:its|their|the) way|packed|loaded|standing by|earmarked|set aside|reserved|lined up|in the pipeline|in transit)\b/,
  ),
  cue(2, 'tail', /^(?:that|which) \S+(?: \S+){0,3} (?:promised|pledged|donated)\b/),
  cue(-5, 'clause', /\b(?:assets?|accounts?|property|estate|villa|yacht|oligarchs?)\b/),
  // Needs, requests and appeals.
  cue(
    -5,
    'lead',
    /\b(?:needs?|needed|needing|require[sd]?|lack(?:s|ed|ing)?|short of|shortfall|shortage|asks?|asked|asking|request(?:s|ed|ing)?|appeal(?:s|ed|ing)? (?:\S+ ){0,4}(?:for|of)|seek(?:s|ing)?|sought|wants?|wanted|demand(?:s|ed|ing)?|urg(?:e|ed|es|ing)|call(?:s|ed|ing) (?:\S+ ){0,4}for|owe[sd]?|deserve[sd]?|hopes? for|hoped for|target of|goal of|memorandum)\b/,
  ),
  cue(
    -5,
    'tail',
    /^(?:\S+ ){0,5}(?:(?:is|are|was|were|will be|would be) (?:still )?(?:needed|required|missing|lacking|wanted|under consideration|needing)|it (?:needs|requires|asked for|wants)|appeal)\b/,
  ),
  // Losses, damage, crime and fighting.
  cue(
    -5,
    'clause',
    /\b(?:damages?|damaged|loss(?:es)?|lost|lose|stolen|stole|seized|smuggl\w+|captured|destroy(?:s|ed|ing)?|shot down|downed|intercept(?:ed|ing)|fired (?:at|on|by|from|into|towards?)|launched (?:at|from|by|towards?|against|on|over)|kill(?:s|ed|ing)|wound(?:s|ed|ing)|injur\w+|struck|shell(?:ed|ing)|burn(?:s|ed|t)|crash(?:ed|es)?|looted|hijacked|ambushed|sank|sunk|dead|died|hostages?|ransom|bribes?|detained|arrested|cocaine|airspace|incursions?)\b/,
  ),
  // Costs, prices, trade and business.
  cue(
    -5,
    'clause',
    /\b(?:costs|costing|cost(?= (?:about|some|around|nearly|the|it|them|a|an|up|more|at|#))|price[sd]?|pricing|profits?|revenues?|turnover|earn(?:s|ed|ings?)|tax(?:es|ed)?|fine[sd]|fined|deficit|debts?|gdp|inflation|salar(?:y|ies)|wages?|barrels?|export(?:s|ed|ing)?|import(?:s|ed|ing)?|sold|sells?|selling|sales?|shares(?= (?:in|of|on|rose|fell|were|worth))|stake in|dividends?|invest(?:s|ed|ing|ment|ments|ors?)?|analysts?|forecast|quarterly|customers?|market|auction|bonds?|insur(?:ed|ers?|ance)|premiums?|salary|rent|remittances|trade|tariffs?|lawsuit|settlement|court|bail|prize|valu(?:es|ed|ing) (?:\S+ ){0,3}at|economy|savings?|bonus|jobs|passengers|cars|subscribers|viewers)\b/,
  ),
  cue(
    -2,
    'clause',
    /\b(?:wheat|maize|grain|oil|coal|gas|lng|crude|soya|iron ore|diesel)\b.*\b(?:ship|ships|vessel|vessels|port|tanker|tankers|bulk carrier|cargo)\b/,
  ),
  cue(
    -3,
    'lead',
    /\b(?:bought|buys?|buying|purchase[sd]?|purchasing|acquire[sd]?)(?: (?:about|some|another|up to|a further|the|its))*$/,
  ),
  cue(
    -3,
    'clause',
    /\b(?:under (?:a|an|the|its) (?:contract|order)|contract with|contracts? worth)\b/,
  ),
  cue(
    -5,
    'tail',
    /\b(?:to hospital|hospitali[sz]ed|into custody|under the rubble|trapped|missing|evacuated|rescued)\b/,
  ),
  cue(-5, 'lead', /\b(?:thieves|robbers|looters|gunmen|militants|smugglers|burglars|bandits)\b/),
  // Comparisons.
  cue(
    -5,
    'lead',
    /(?:\b(?:up|down|rise|rose|fell|cut|reduced|increase|increased|range|compared|jump|drop) from|than|compared (?:with|to)|against|as against|versus|below|above|less than|short of|target of|out of)(?: (?:the|an?|some|about|around|nearly|last|initial|earlier|previous|its|target|of))*$/,
  ),
  cue(
    -3,
    'lead',
    /\b(?:third|half|quarter|most|many|much|few|none|part|fraction) of (?:the|its|their|that|those)$/,
  ),
  cue(
    -2,
    'lead',
    /(?<!\b(?:come|came|coming|comes|up|forward|along|in|out|helps?|helped|joined|responded|follow|followed|follows|donors?|contributors?|largest|loaded|laden|filled|packed|flights?|planes?|aircraft|ships?|vessels?|convoys?|trucks?|lorry|lorries|train|consignment|shipment|and \S+|, \S+)) with(?: (?:about|some|around|up to|over|at least))*$/,
  ),
  // What states spend on themselves.
  cue(
    -4,
    'tail',
    /^(?:\S+ ){0,6}on (?:its |their |the )?(?:own )?(?:defen[cs]e|militar\w+|armed forces|arms|pensions?|health|healthcare|education|schools|roads|welfare|interest|advertising|research|shelters)\b/,
  ),
  cue(-4, 'tail', /^(?:\S+ ){0,7}(?:for|to) (?:its|their|our) own\b/),
  cue(
    -4,
    'clause',
    /\b(?:exercises?|drills?|patrols?(?! (?:boat|vessel|ship|vehicle|aircraft))|parade|fleet of|navy has|air force has|has a|stockpile[sd]?|arsenal|garrison|warheads?|tests?|tested)\b/,
  ),
];

/** The sum of what the cues tell of the words before and behind an amount. */
export function evidenceOf(around: Pick<Around, 'lead' | 'tail'>): number {
  const lead = around.lead.split(' ').slice(-near).join(' ');
  const tail = around.tail.split(' ').slice(0, near).join(' ');
  const words = { lead, tail, clause: `${lead} # ${tail}` };
  return cues.reduce((sum, { weight, in: place, pattern }) => {
    return pattern.test(words[place]) ? sum + weight : sum;
  }, 0);
}
