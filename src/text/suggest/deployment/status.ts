import type { Modality } from '../../../shared/domain/understanding.ts';
import { leavingVerbs } from './words.ts';

/** How far a deployment has come, by the verb, what governs it, and how it is meant. */
export function statusOf(
  { lemma, governor }: { readonly lemma: string; readonly governor: string },
  modality: Modality,
): string {
  if (lemma === 'refuse' || modality === 'refused' || modality === 'denied') return 'ruled_out';
  if (/^(?:consider|weigh|mull|discuss|explore|debate|open)$/.test(governor)) return 'considered';
  if (
    /^(?:propose|suggest|urge|call|ask|want|demand|plan|draft|envisag|envision|foresee|foresaw)/.test(
      governor,
    )
  )
    return 'proposed';
  if (governor === 'order' || lemma === 'mobilise' || lemma === 'mobilize') return 'ordered';
  if (modality === 'hypothetical' || /^(?:weigh|consider|mull)$/.test(lemma)) return 'considered';
  if (
    modality === 'planned' ||
    modality === 'conditional' ||
    /^(?:pledge|promise|offer)$/.test(lemma) ||
    /^(?:commit|agree|promise|pledge|offer|ready|prepare)$/.test(governor)
  )
    return 'pledged';
  return leavingVerbs.has(lemma) || lemma === 'withdrawal' ? 'ended' : 'under_way';
}
