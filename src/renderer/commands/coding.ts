import type { Codebook } from '../../shared/domain/codebook.ts';
import {
  addToFact,
  addToTarget,
  fillTarget,
  moveTarget,
  remarkFact,
  removeEvidence,
} from '../actions/evidence.ts';
import { chooseTab, createFact, deleteFact, duplicateFact, retypeFact } from '../actions/facts.ts';
import { isMakingFact } from '../actions/making-facts.ts';
import { say } from '../actions/notify.ts';
import type { Span } from '../../shared/domain/span.ts';
import { useCoding } from '../state/coding.ts';
import { sourcePane } from '../state/panes.ts';
import { useReading } from '../state/reading.ts';
import type { Command } from './command.ts';

function hasArticle(): boolean {
  return useReading.getState().article !== null;
}

function hasFact(): boolean {
  return useCoding.getState().fact !== null || isMakingFact();
}

/** The selected words. */
function selection(): Span | null {
  return sourcePane.current?.selection() ?? useReading.getState().selection;
}

/** The selected words, or the caret's place as an empty span. */
function place(): Span | null {
  const caret = sourcePane.current?.caret() ?? null;
  return selection() ?? (caret === null ? null : { start: caret, end: caret });
}

/** Runs something with the selected words, or says that there are none. */
function withWords(run: (span: Span) => Promise<void>): () => Promise<void> | undefined {
  return () => {
    const span = selection();
    if (span !== null) return run(span);
    say('Select the words in the source first');
    return undefined;
  };
}

/** A fact from the selected words, one command per fact type of the codebook. */
function creating(codebook: Codebook): readonly Command[] {
  return codebook.factTypes.map((type) => ({
    id: `fact.create.${type.key}`,
    title: `New fact from the selection: ${type.label}`,
    group: 'Coding',
    keys: [type.letter],
    scope: 'source',
    when: hasArticle,
    run: () => {
      const span = selection();
      return createFact(type.key, span === null ? [] : [span]);
    },
  }));
}

const filling: readonly Command[] = [
  {
    id: 'target.fill',
    title: 'Fill the focused cell with the selection',
    group: 'Coding',
    keys: ['Enter'],
    scope: 'source',
    // Without a selection Enter is the pane's own: from a highlight to its row.
    when: () => hasArticle() && selection() !== null,
    run: withWords(fillTarget),
  },
  {
    id: 'target.fillFromTable',
    title: 'Fill the cell with the words selected in the source',
    group: 'Table',
    keys: ['Mod+Enter'],
    scope: 'facts',
    when: hasFact,
    run: withWords(fillTarget),
    hidden: true,
  },
  {
    id: 'target.next',
    title: 'Go to the next cell of the fact, staying in the text',
    group: 'Coding',
    keys: ['Tab'],
    scope: 'source',
    when: hasFact,
    run: () => moveTarget(1),
    hidden: true,
  },
  {
    id: 'target.previous',
    title: 'Go to the previous cell of the fact, staying in the text',
    group: 'Coding',
    keys: ['Shift+Tab'],
    scope: 'source',
    when: hasFact,
    run: () => moveTarget(-1),
    hidden: true,
  },
];

const evidence: readonly Command[] = [
  {
    id: 'evidence.addToTarget',
    title: 'Add the selection to the cell’s evidence',
    group: 'Evidence',
    keys: ['Shift+Enter'],
    scope: 'source',
    when: hasFact,
    run: withWords(addToTarget),
  },
  {
    id: 'evidence.addToFact',
    title: 'Add the selection to the fact’s evidence',
    group: 'Evidence',
    keys: ['Plus'],
    scope: 'source',
    when: hasFact,
    run: withWords(addToFact),
  },
  {
    id: 'evidence.remark',
    title: 'Make the selection the fact’s only evidence',
    group: 'Evidence',
    keys: ['='],
    scope: 'source',
    when: hasFact,
    run: withWords(remarkFact),
  },
  {
    id: 'evidence.remove',
    title: 'Remove the evidence at the caret from the fact',
    group: 'Evidence',
    keys: ['-', 'Backspace', 'Delete'],
    scope: 'source',
    when: hasFact,
    run: () => {
      const at = place();
      return at === null ? undefined : removeEvidence(at);
    },
  },
];

function retyping(codebook: Codebook): readonly Command[] {
  return codebook.factTypes.map((type) => ({
    id: `fact.retype.${type.key}`,
    title: `Change the fact’s type to ${type.label}`,
    group: 'Facts',
    keys: [],
    scope: 'page',
    when: () => hasFact() && useCoding.getState().fact?.factType !== type.key,
    run: () => retypeFact(type.key),
  }));
}

function tabs(codebook: Codebook): readonly Command[] {
  const all = [{ key: null, label: 'all facts' }, ...codebook.factTypes];
  return all.map(({ key, label }, index) => ({
    id: `facts.tab.${key ?? 'all'}`,
    title: key === null ? 'Show all facts' : `Show facts: ${label}`,
    group: 'Facts',
    keys: index < 9 ? [`Alt+${index + 1}`] : [],
    scope: 'everywhere',
    run: () => chooseTab(key),
  }));
}

const facts: readonly Command[] = [
  {
    id: 'fact.delete',
    title: 'Delete the fact',
    group: 'Facts',
    keys: ['Mod+Delete', 'Mod+Backspace'],
    scope: 'page',
    when: hasFact,
    run: deleteFact,
  },
  {
    id: 'fact.duplicate',
    title: 'Duplicate the fact',
    group: 'Facts',
    keys: ['Mod+d'],
    scope: 'page',
    when: hasFact,
    run: duplicateFact,
  },
];

/** All that makes and changes facts. */
export function codingCommands(codebook: Codebook): readonly Command[] {
  return [
    ...creating(codebook),
    ...filling,
    ...evidence,
    ...facts,
    ...tabs(codebook),
    ...retyping(codebook),
  ];
}
