import { speechVerbs, type SpeechTrait } from './speech-verbs.ts';

export type FormName = 'base' | 'third' | 'past' | 'present';

/** A form of a verb of speech; `past` is the participle too. */
export interface VerbForm {
  readonly lemma: string;
  readonly form: FormName;
  readonly traits: ReadonlySet<SpeechTrait>;
  /** The word behind it that belongs to it: "out" of "pointed out". */
  readonly particle: string | null;
}

type Forms = readonly (readonly [form: FormName, words: string])[];

const irregular: Readonly<Record<string, readonly [past: string, present: string]>> = {
  make: ['made', 'making'],
  hit: ['hit', 'hitting'],
  put: ['put', 'putting'],
  speak: ['spoke', 'speaking'],
  spell: ['spelled', 'spelling'],
  sum: ['summed', 'summing'],
};

function third(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function past(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function present(base: string): string {
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

/** The forms of one verb of the lists. */
function formsOf(entry: string): Forms {
  const [base = '', thirdForm, pastForm, participle, presentForm] = entry.split(':');
  if (thirdForm !== undefined && pastForm !== undefined && presentForm !== undefined)
    return [
      ['base', base],
      ['third', thirdForm],
      ['past', pastForm],
      ['past', participle ?? pastForm],
      ['present', presentForm],
    ];
  const [verb = '', particle] = base.split('-');
  const tail = particle === undefined ? '' : `-${particle}`;
  const [pastOf, presentOf] = irregular[verb] ?? [past(verb), present(verb)];
  return [
    ['base', base],
    ['third', `${third(verb)}${tail}`],
    ['past', `${pastOf}${tail}`],
    ['present', `${presentOf}${tail}`],
  ];
}

interface Draft extends VerbForm {
  readonly traits: Set<SpeechTrait>;
}

function buildForms(): ReadonlyMap<string, readonly VerbForm[]> {
  const drafts = new Map<string, Draft[]>();
  const traits: readonly SpeechTrait[] = ['clause', 'that', 'hearer', 'quoted'];
  for (const trait of traits)
    for (const entry of speechVerbs[trait].trim().split(/\s+/))
      for (const [form, words] of formsOf(entry)) {
        const [first = '', particle = null] = words.split('-');
        const known = drafts.get(first) ?? [];
        const same = known.find((draft) => draft.form === form && draft.particle === particle);
        if (same === undefined)
          known.push({
            lemma: entry.split(':')[0] ?? '',
            form,
            traits: new Set([trait]),
            particle,
          });
        else same.traits.add(trait);
        drafts.set(first, known);
      }
  return drafts;
}

const forms = buildForms();

/** The readings of a word (lower case) as a verb of speech. */
export function verbFormsOf(word: string): readonly VerbForm[] {
  return forms.get(word) ?? [];
}
