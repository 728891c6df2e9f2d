/** Word lists of speech; data, in lower case. */
function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Words of time that stand between verb and clause, or before a subject. */
export const timeWords = wordsOf(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat ' +
    'sun january february march april may june july august september october november december jan ' +
    'feb mar apr jun jul aug sep sept oct nov dec yesterday today tonight tomorrow late early earlier ' +
    'later last this next week month year morning afternoon evening night day midday noon midnight ' +
    'weekend spring summer autumn winter overnight now then a.m. p.m. am pm gmt utc bst cet est edt et',
);

/** What things are said in: behind them, and what limits them, the clause begins. */
export const media = wordsOf(
  'statement interview conference speech post tweet letter report briefing conference address message memo ' +
    'email video note call release blog filing column essay article memoir book thread posting ' +
    'telegram facebook twitter x instagram truth-social linkedin youtube television tv radio ' +
    'parliament meeting summit visit hearing session debate testimony broadcast podcast remarks ' +
    'channel page account website feed comments communique communiqué bulletin update reply response court email telegram',
);

/** Those who are told: a clause may begin right behind them. */
export const hearers = wordsOf(
  'reporters journalists lawmakers legislators senators congressmen deputies mps meps voters ' +
    'supporters investors analysts shareholders viewers listeners delegates diplomats ministers ' +
    'parliament congress jurors staff colleagues residents customers officers troops soldiers ' +
    'employees workers students farmers commuters motorists crowds worshippers lenders creditors',
);

/** Words that stand before a speaker and are not of his name; fallback where no name was found. */
export const titles = wordsOf(
  'minister secretary president prime chancellor premier governor senator representative general ' +
    'colonel major captain lieutenant admiral commander chief director chairman chairwoman chair ' +
    'chairperson spokesman spokeswoman spokesperson mayor king queen prince princess pope bishop ' +
    'archbishop judge justice professor dr mr mrs ms mx sir lord lady dame rev sgt gen col lt maj capt ' +
    'adm sen rep gov prof ceo cfo coo analyst economist ambassador envoy commissioner leader officer ' +
    'inspector detective superintendent sheriff attorney deputy vice former acting foreign defence ' +
    'defense finance interior health energy economy justice trade transport education',
);

/** Words with which more about a person begins, without a preposition of their own. */
export const followers = wordsOf('familiar close briefed involved aware');

/** Kinds of people who speak for somebody: what stands behind "of" and "for" is not the speaker. */
export const agents = wordsOf(
  'spokesman spokeswoman spokesperson aide adviser advisor lawyer assistant source sources official ' +
    'officials mother father brother sister wife husband son daughter neighbour neighbor friend ' +
    'family head chief director member members leader leaders minister ministers representative ' +
    'representatives report study statement resident residents',
);

/** Behind "according to", these are no source. */
export const noSources = wordsOf(
  'plan plans law laws schedule rules rule tradition custom type size age need needs taste ' +
    'circumstances ability merit availability instructions protocol whether',
);

/** Outlets and agencies known by a word of their name, besides what the names tell. */
export const questionWords = wordsOf('whether if why how what when where who which');

/** Words before a marked term that make it a name or a word for itself. */
export const namers = wordsOf(
  'called known named dubbed codenamed code-named nicknamed titled entitled headlined so-called ' +
    'termed word words term phrase slogan song film book album series show novel play title ' +
    'nickname alias captioned styled labelled labeled branded',
);

/** Words that put the speaker of a relative clause before them. */
export const relatives = wordsOf('who which that');

/** What a writer calls that which somebody said: ", a claim that the army denied". */
export const verdicts = wordsOf(
  'figure figures claim claims charge charges allegation allegations accusation accusations toll number report assertion account statement version',
);
