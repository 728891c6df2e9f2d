import type { Suggestion } from '../../shared/domain/suggestion.ts';
import { call } from '../api.ts';
import { firstTarget } from '../features/facts/next-field.ts';
import { withRows } from '../features/source/marks.ts';
import { learnNumbers } from '../state/fact-numbers.ts';
import { factsGrid, sourcePane } from '../state/panes.ts';
import { useReading } from '../state/reading.ts';
import { shownSuggestions, useSuggestions } from '../state/suggestions.ts';
import { commit } from './commit.ts';
import { aim, fieldsShown, showTab } from './facts.ts';
import { say } from './notify.ts';

/** Makes a suggestion the one that accept and reject mean, and shows its words. */
export function showSuggestion(suggestion: Suggestion): void {
  useSuggestions.setState({ current: suggestion.key });
  sourcePane.current?.flash([suggestion.anchor]);
}

/** The same for a suggestion whose words were clicked; its row shows itself. */
export function showSuggestionByKey(key: string): void {
  useSuggestions.setState({ current: key });
}

/** The suggestion that accept and reject mean; null if none was chosen or it is not shown. */
export function currentSuggestion(): Suggestion | null {
  const state = useSuggestions.getState();
  return shownSuggestions(state).find(({ key }) => key === state.current) ?? null;
}

/** Goes to the suggestion behind or before the current one, or else the caret; round the ends. */
export function stepSuggestion(by: 1 | -1): void {
  const state = useSuggestions.getState();
  const shown = shownSuggestions(state);
  if (shown.length === 0) {
    say(state.phase === 'reading' ? 'The article is still being read' : 'No suggestions left here');
    return;
  }
  const at = shown.findIndex(({ key }) => key === state.current);
  const caret = sourcePane.current?.caret() ?? 0;
  const behind = shown.findIndex(({ anchor }) => anchor.start >= caret);
  const from =
    by === 1 ? (behind === -1 ? 0 : behind) : (behind === -1 ? shown.length : behind) - 1;
  const next = at === -1 ? from : at + by;
  const suggestion = shown[(next + shown.length) % shown.length];
  if (suggestion !== undefined) showSuggestion(suggestion);
}

/** The one to go to once these are decided: the next behind the first of them. */
function after(decided: readonly Suggestion[]): Suggestion | null {
  const shown = shownSuggestions(useSuggestions.getState());
  const keys = new Set(decided.map(({ key }) => key));
  const first = shown.findIndex(({ key }) => keys.has(key));
  const rest = shown.slice(Math.max(0, first)).find(({ key }) => !keys.has(key));
  return rest ?? shown.find(({ key }) => !keys.has(key)) ?? null;
}

/** Makes facts of suggestions, as one step; with `edit` goes to the first empty cell of the fact. */
export async function acceptSuggestions(
  suggestions: readonly Suggestion[],
  edit: boolean,
): Promise<void> {
  const { articleId } = useSuggestions.getState();
  if (articleId === null || suggestions.length === 0) return;
  await factsGrid.current?.commitEdit();
  const next = after(suggestions);
  const { value } = await commit(
    call('suggestion.accept', { articleId, suggestions: [...suggestions] }),
    { article: true, marks: true },
  );
  const { facts, decisions, leftOut } = value;
  learnNumbers(facts);
  const { article, marks } = useReading.getState();
  if (article?.id === articleId) useReading.setState({ marks: withRows(marks, facts, articleId) });
  const state = useSuggestions.getState();
  if (state.articleId === articleId)
    useSuggestions.setState({
      decisions: [...state.decisions, ...decisions],
      current: next?.key ?? null,
    });
  const [fact] = facts;
  if (leftOut.length > 0)
    say(`${String(leftOut.length)} of the proposed values did not fit and were left out`);
  if (!edit || fact === undefined) return;
  await showTab(fact.factType);
  const field = firstTarget(fact, fieldsShown(fact.factType));
  await aim(fact, field?.key ?? null);
  factsGrid.current?.focus();
}

/** Puts suggestions away, as one step; they do not come back unless that is undone. */
export async function rejectSuggestions(suggestions: readonly Suggestion[]): Promise<void> {
  const { articleId } = useSuggestions.getState();
  if (articleId === null || suggestions.length === 0) return;
  const next = after(suggestions);
  const { value } = await commit(
    call('suggestion.reject', { articleId, suggestions: [...suggestions] }),
    { article: true, table: true, marks: true },
  );
  const state = useSuggestions.getState();
  if (state.articleId === articleId)
    useSuggestions.setState({
      decisions: [...state.decisions, ...value],
      current: next?.key ?? null,
    });
}

/** Shows or hides the suggestions of a fact type. */
export function toggleKind(factType: string): void {
  useSuggestions.setState(({ hidden }) => {
    const next = new Set(hidden);
    if (!next.delete(factType)) next.add(factType);
    return { hidden: next };
  });
}
