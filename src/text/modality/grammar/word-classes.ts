/** Small closed classes of English words; data, all in lower case. */
function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

export const determiners = wordsOf(
  'a an the this that these those my your his her its our their some any no every each another ' +
    'both all several many few most much such either neither',
);

export const subjectPronouns = wordsOf(
  'i you he she it we they who there this that these those everyone everybody someone somebody ' +
    'nobody anyone one others many some both most none nothing everything',
);

export const prepositions = wordsOf(
  'about above across after against ahead along alongside amid among around as at before behind ' +
    'below beneath beside besides between beyond by despite down during except following for from ' +
    'in inside into like near of off on onto out outside over past per regarding since through ' +
    'throughout to toward towards under until unlike up upon versus via with within without',
);

export const subordinators = wordsOf(
  'that which who whom whose because although though while whereas when where if unless since ' +
    'after before until till whether why how what as once lest',
);

export const coordinators = wordsOf('and but or nor');

/** Adverbs that stand between subject and verb, or open a sentence. */
export const adverbs = wordsOf(
  'also then later again now once still just even already never ever always often earlier ' +
    'previously since further furthermore moreover meanwhile however therefore thus hence instead ' +
    'too first finally only soon afterwards afterward elsewhere separately yesterday today tonight ' +
    'tomorrow not long ago before yet so thereafter additionally likewise nevertheless nonetheless',
);

const adverbial = /^\p{L}{3,}ly$/u;
const notAdverbs = wordsOf(
  'family italy ally early july supply reply only daily weekly monthly assembly monopoly anomaly rally tally fly',
);

export function isAdverb(text: string): boolean {
  return adverbs.has(text) || (adverbial.test(text) && !notAdverbs.has(text));
}
