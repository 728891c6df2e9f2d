/** Words of the second look at amounts; data, as alternatives of patterns. */
function anyOf(list: string): string {
  return list
    .trim()
    .split(/\s*\n\s*|\s*\|\s*/)
    .join('|');
}

/** What may stand between a verb or noun and the amount that belongs to it. */
export const filler = `(?:${anyOf(`
  a|an|the|its|their|our|his|her|another|some|about|around|nearly|almost|up|to|more|than|over|at
  least|a further|further|additional|extra|only|just|roughly|approximately|as much as|as many as|in total|total
  fresh|new|initial|first|all|of|worth|also|already|now|together|altogether|today|us|them|him|you|me`)})`;

/** Verbs behind goods or money that have been given: these come, or are on their way. */
export const arriving = anyOf(`
  arriv(?:e|es|ed|ing)|land(?:s|ed)?|reach(?:es|ed)?|cross(?:es|ed)?|left|leaves?|depart(?:s|ed)?|dock(?:s|ed)?
  unloaded|loaded|delivered|handed over|handed to|shipped|sent|flown|airlifted|driven|trucked|ferried|transferred|dispatched
  despatched|distributed|given|on (?:its|their|the) way|en route|on the road|in transit|follow(?:s|ed)?|due|expected
  come|comes|came|go|goes|went|headed|heading|head|bound|installed|in place|in service|in use|at work|entered|turned up|touched down
  put into service|brought(?! down)|taken(?! down| away| out)|collected|received|accepted|on board|waiting|stuck|held up|ready|(?:being )?(?:overhauled|refurbished|repaired|tested|prepared|readied|serviced|loaded|assembled|built)|packed|assembled|supplied|provided
  donated|earmarked|set aside|reserved|gone|moved|made it|rolled|parked|standing|stand|stands|passed on|promised|pledged|offered`);

/** Verbs behind money that is given: it is paid, it goes to somebody or something. */
export const paying = anyOf(`
  paid|paid out|disbursed|released|transferred|allocated|earmarked|set aside|reserved|committed|approved|signed off|made available
  expected|scheduled|pledged|promised|offered|contracted|spent|wired|unlocked|unfrozen|lent|granted|donated|given|put aside|put in|put up
  go|goes|going|gone|went|flow|flows|flowed|arrive|arrives|arrived|come|comes|came|follow|follows|followed|due|available|distributed
  leave|leaves|left|fund|funds|finance|finances|pay for|pays for|cover|covers|buy|buys|support|supports|help|helps|repair|repairs
  rebuild|rebuilds|refill|refills|reach|reaches|reached|loans?|grants?|a loan|a grant|a gift|in loans|in grants|meant|intended|planned|provided|new|fresh|help|channelled|channeled|delivered|invested|used|dedicated|devoted`);

/** Verb phrases with a giver as their subject, that the lists of verbs do not have or hold weak. */
export const givingPhrases = anyOf(`
  (?:step(?:s|ped|ping)?|weigh(?:s|ed|ing)?|help(?:s|ed|ing)?|join(?:s|ed|ing)?|pitch(?:es|ed|ing)?) (?:(?:in|out|up) )?with|respond(?:s|ed|ing)? with|chip(?:s|ped|ping)? in(?: with)?|stump(?:s|ed|ing)? up|cough(?:s|ed|ing)? up|c[ao]m(?:e|es|ing) (?:(?:up|forward|along|in) )?with|(?:me?et|bear|bore|cover|foot|pick up|shoulder)(?:s|ing|ed)? (?:(?:all )?the )?(?:full )?(?:costs?|bill|tab|price) (?:of|for)
  put(?:s|ting)? (?:in|up|forward|aside|down|on the table)|set(?:s|ting)? aside|pa(?:y|ys|id|ying) (?:for|in|into|out|towards)
  sign(?:s|ed|ing)? (?:for|off on|off|over|away)|hand(?:s|ed|ing)? (?:over|out|on)|part(?:s|ed|ing)? with|thr(?:ow|ew|ows|own|owing) in
  top(?:s|ped|ping)? up with|ring-?fenc(?:e|es|ed|ing)|fre(?:e|es|ed|eing) up|account(?:s|ed|ing)? for|shoulder(?:s|ed|ing)?
  underwr(?:ite|ites|ote|itten|iting)|lay on|laid on|fl(?:y|ies|ew|own|ying) in|truck(?:s|ed|ing)?(?: in| out)?|ferr(?:y|ies|ied|ying)(?: in| out)?
  haul(?:s|ed|ing)?|dr(?:ive|ove|iven|iving)(?: in| down)?|br(?:ing|ings|ought|inging) in|pass(?:es|ed|ing)? on|send(?:s|ing)? (?:in|over)|sent (?:in|over)
  mobili[sz](?:e|es|ed|ing)|deposit(?:s|ed|ing)?|pour(?:s|ed|ing)?|plough(?:s|ed|ing)?|dedicat(?:e|es|ed|ing)|devot(?:e|es|ed|ing)
  le(?:ave|aves|ft) (?:us|them|him|her|it|behind)|redirect(?:s|ed|ing)?|reallocat(?:e|es|ed|ing)|divert(?:s|ed|ing)?|repurpos(?:e|es|ed|ing)|budget(?:s|ed|ing)?|ma(?:ke|kes|de|king)
  subsidi[sz](?:e|es|ed|ing)|sponsor(?:s|ed|ing)?|donat(?:e|es|ed|ing)|unload(?:s|ed|ing)?|distribut(?:e|es|ed|ing)|air-?drop(?:s|ped|ping)?
  contribut(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|provid(?:e|es|ed|ing)|suppl(?:y|ies|ied|ying)|follow(?:s|ed|ing)? with|waiv(?:e|es|ed|ing)|forgiv(?:e|es|ing)|forgave
  writ(?:e|es|ing) off|wrote off|written off|table[sd]?|approv(?:e|es|ed|ing)|channel(?:s|led|ling|ed|ing)?|funnel(?:s|led|ling)?|steer(?:s|ed|ing)?|advanc(?:e|es|ed|ing)`);

/** Verb phrases with a giver as subject that tell a gift only where more does. */
export const havingPhrases = anyOf(`
  ha(?:ve|s|d)|got|load(?:s|ed|ing)?|prepar(?:e|es|ed|ing)|pack(?:s|ed|ing)?|assembl(?:e|es|ed|ing)|f(?:ind|inds|ound|inding)|offer(?:s|ed|ing)?|spar(?:e|es|ed|ing)
  build(?:s|ing)?|built|install(?:s|ed|ing)?|repair(?:s|ed|ing)?|train(?:s|ed|ing)?|br(?:ing|ings|ought|inging)|take[sn]?|took|run(?:s|ning)?|keep(?:s|ing)?|kept|add(?:s|ed|ing)?|sign(?:s|ed|ing)?
  support(?:s|ed|ing)?|back(?:s|ed|ing)?|rais(?:e|es|ed|ing)|spend(?:s|ing)?|spent|need to find|ship(?:s|ped|ping)?|release[sd]?|share[sd]?|lend(?:s|ing)?|lent|promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)`);

/** Verbs of those who buy for others. */
export const buying = anyOf(`
  order(?:s|ed|ing)?|buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing)|procur(?:e|es|ed|ing)|contract(?:s|ed|ing)? for|commission(?:s|ed|ing)?|acquir(?:e|es|ed|ing)|financ(?:e|es|ed|ing)|fund(?:s|ed|ing)?`);

/** What those do who get something. */
export const getting = anyOf(`
  receiv(?:e|es|ed|ing)|gets?|got|getting|secur(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|t(?:ake|akes|ook|aken|aking) delivery of|win(?:s|ning)?|won
  draw(?:s|n|ing)?|drew|been given|is given|was given|were given|been promised|was promised|were promised|are promised|be given|been offered|was offered|were offered`);

/** Nouns for what somebody gives: their owner is the giver of the amount beside them. */
export const giftNouns = anyOf(`
  contributions?|donations?|pledges?|commitments?|gifts?|grants?|loans?|support|aid|assistance|packages?|share|offers?|portion|part|credits?|credit line|line of credit|guarantees?|funding
  relief|help|promises?|instal(?:l)?ments?|tranches?|allocations?|payments?|disbursements?|deliver(?:y|ies)|shipments?|consignments?|convoys?|airlifts?|batch(?:es)?|transfers?|money|funds?|backing|subsid(?:y|ies)
  quota|batch|goods|supplies|weapons|cash|plan|initiative|scheme|facility|programmes?|programs?`);

/** Nouns that are of aid wherever they stand. */
export const plainGiftNouns = anyOf(`
  contributions?|donations?|pledges?|commitments?|gifts?|grants?|military aid|humanitarian aid|development aid|emergency aid|aid|assistance|aid packages?|support packages?|relief packages?
  defence packages?|defense packages?|weapons packages?|arms packages?|military packages?|rescue packages?|macro-financial assistance|budget support|support|relief|humanitarian funding|loan guarantees?|soft loans?|concessional loans?
  emergency funding|emergency grants?|credit line|line of credit|shipments?|consignments?|package|ex-gratia`);
