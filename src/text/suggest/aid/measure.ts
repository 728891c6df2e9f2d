import type { Span } from '../../../shared/domain/span.ts';
import type { Modality } from '../../../shared/domain/understanding.ts';
import type { Use } from '../grammar/uses.ts';
import { verbsByType } from '../grammar/verb-lists.ts';
import type { Unit } from '../scene/unit.ts';
import type { Giving } from './giving.ts';

export interface Measure {
  readonly code: 'announced' | 'committed' | 'allocated' | 'delivered' | 'refused';
  readonly evidence: Span | null;
}

/** Verbs that take back what was given or promised. */
export const stopping =
  /^(?:suspend|halt|withhold|freeze|cancel|stop|pause|block|scrap|refuse|reject|decline|end)$/;

const binding = new Set(
  'commit approve agree sign authorise authorize back clear sanction'.split(' '),
);
const setting = new Set('allocate earmark set reserve assign release put disburse'.split(' '));
const bindingNouns = new Set('commitment commitments loan loans'.split(' '));
const settingNouns = new Set('allocation disbursement tranche tranches'.split(' '));
const deliveredNouns = new Set(
  'delivery deliveries shipment shipments donation donations gift gifts contribution'.split(' '),
);

function codeOfUse(use: Use, modality: Modality): Measure['code'] {
  const governor = use.governor?.lemma ?? '';
  if (binding.has(use.lemma) || binding.has(governor)) return 'committed';
  if (setting.has(use.lemma)) return 'allocated';
  if (verbsByType.pledge.has(use.lemma) || use.kind === 'infinitive') return 'announced';
  return modality === 'done' ? 'delivered' : 'announced';
}

/** How far the giving has come, by the verb or noun that tells it and how it is meant. */
export function measureOf(unit: Unit, { use, noun }: Giving, modality: Modality): Measure {
  const isWithheld = use !== null && stopping.test(use.lemma);
  if (modality === 'refused' || modality === 'denied' || isWithheld)
    return { code: 'refused', evidence: use === null ? null : (unit.words[use.at] ?? null) };
  if (use !== null) return { code: codeOfUse(use, modality), evidence: unit.words[use.at] ?? null };
  const word = noun === null ? undefined : unit.words[noun];
  const text = word?.text ?? '';
  const code = bindingNouns.has(text)
    ? 'committed'
    : settingNouns.has(text)
      ? 'allocated'
      : deliveredNouns.has(text) && modality === 'done'
        ? 'delivered'
        : 'announced';
  return { code, evidence: word ?? null };
}
