import { useSession } from '../../state/session.ts';
import { openSuggestions, useSuggestions } from '../../state/suggestions.ts';
import type { GhostNote } from '../source-pane/ghosts/ghost-card.ts';
import { cellTexts } from '../suggestions/cell-texts.ts';

/** What the card over a suggestion's words says. */
export function ghostNote(key: string): GhostNote | null {
  const { codebook } = useSession.getState();
  const suggestion = openSuggestions(useSuggestions.getState()).find((open) => open.key === key);
  if (codebook === null || suggestion === undefined) return null;
  const type = codebook.factTypes.find((candidate) => candidate.key === suggestion.factType);
  const cells = cellTexts(codebook, suggestion).map(({ label, text }) => `${label}: ${text}`);
  return { type: type?.label ?? suggestion.factType, cells: cells.join(' · ') };
}
