/** Words that govern another verb; data, verbs as lemmas, the rest as printed in lower case. */
function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** "asked Austria to send": the one who is asked is the one who would act. */
export const requests = wordsOf(`
  ask urge press call tell order want invite persuade allow force request beg implore encourage
  demand push lobby instruct direct expect advise appeal pressure require need commit oblige bind enable`);

export const controlVerbs = wordsOf(`
  agree plan intend promise pledge vow offer decide want hope propose consider weigh mull discuss
  refuse decline rule stop begin start continue help try seek ask urge press call tell order invite
  persuade allow force request beg implore encourage demand push lobby expect prepare aim opt
  threaten commit undertake volunteer suggest float explore debate oppose need fail advise appeal
  resume keep finish avoid get receive secure win obtain`);
