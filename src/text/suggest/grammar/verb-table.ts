import { formsOf, type VerbForm, type VerbFormName } from './verb-forms.ts';
import { controlVerbs } from './control-words.ts';
import { verbsByType } from './verb-lists.ts';

/** What a form that is looked up can be: forms of one lemma, or of two ("found"). */
export interface VerbEntry {
  readonly lemma: string;
  readonly forms: ReadonlySet<VerbFormName>;
}

function tableOf(lemmas: Iterable<string>): ReadonlyMap<string, VerbEntry> {
  const table = new Map<string, { lemma: string; forms: Set<VerbFormName> }>();
  const add = (word: string, { lemma, form }: VerbForm): void => {
    const entry = table.get(word);
    if (entry === undefined) table.set(word, { lemma, forms: new Set([form]) });
    else if (entry.lemma === lemma) entry.forms.add(form);
  };
  for (const lemma of new Set(lemmas))
    for (const [word, form] of formsOf(lemma)) add(word, { lemma, form });
  return table;
}

function allLemmas(): readonly string[] {
  const lists: readonly ReadonlySet<string>[] = [...Object.values(verbsByType), controlVerbs];
  return lists.flatMap((lemmas) => Array.from(lemmas));
}

const table = tableOf(allLemmas());

/** The verb that the word can be a form of, among those that tell facts; `word` in lower case. */
export function verbOf(word: string): VerbEntry | null {
  return table.get(word) ?? null;
}
