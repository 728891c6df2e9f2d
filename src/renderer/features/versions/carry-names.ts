import { fieldsOf, type Codebook } from '../../../shared/domain/codebook.ts';
import type { CarriedEvidence } from '../../../shared/domain/versions.ts';
import type { CarryGroup } from '../../state/versions.ts';

/** What a piece of evidence proves: "Fact 12 · Aid · Donor". */
export function provenBy(one: CarriedEvidence, book: Codebook | null): string {
  const { factN, factType, field } = one;
  const type = book?.factTypes.find(({ key }) => key === factType)?.label ?? factType;
  const named =
    field === null || book === null
      ? null
      : (fieldsOf(book, factType).find(({ key }) => key === field)?.label ?? field);
  return [`Fact ${String(factN)}`, type, named ?? 'the fact itself'].join(' · ');
}

export const groupNames: Readonly<Record<CarryGroup, string>> = {
  orphaned: 'Without a place',
  changed: 'Changed',
  moved: 'Moved',
  kept: 'Kept in older text',
};

export const groupHints: Readonly<Record<CarryGroup, string>> = {
  orphaned:
    'Nothing like these words is in the text: attach the evidence elsewhere, keep or remove it.',
  changed: 'The words are others now. Until you accept, the evidence stays in the older text.',
  moved: 'The same words at another place. They are attached there already.',
  kept: 'You left these in the older text. Their cells are marked.',
};

export const carryGroups = ['orphaned', 'changed', 'moved', 'kept'] as const;
