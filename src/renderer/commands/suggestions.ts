import {
  acceptSuggestions,
  currentSuggestion,
  rejectSuggestions,
  stepSuggestion,
} from '../actions/suggestions.ts';
import { say } from '../actions/notify.ts';
import type { Suggestion } from '../../shared/domain/suggestion.ts';
import { shownSuggestions, useSuggestions } from '../state/suggestions.ts';
import type { Command } from './command.ts';

function isReading(): boolean {
  return useSuggestions.getState().articleId !== null;
}

function step(by: 1 | -1): () => undefined {
  return () => {
    stepSuggestion(by);
    return undefined;
  };
}

/** Runs something with the current suggestion, or goes to one first, so that it is seen. */
function withCurrent(
  run: (suggestion: Suggestion) => Promise<void>,
): () => Promise<void> | undefined {
  return () => {
    const current = currentSuggestion();
    if (current !== null) return run(current);
    stepSuggestion(1);
    return undefined;
  };
}

const accept = withCurrent((suggestion) => acceptSuggestions([suggestion], false));
const edit = withCurrent((suggestion) => acceptSuggestions([suggestion], true));
const reject = withCurrent((suggestion) => rejectSuggestions([suggestion]));

type Plain = Pick<Command, 'id' | 'title' | 'keys' | 'run'> & Partial<Command>;

const here: readonly Plain[] = [
  { id: 'suggestions.next', title: 'Next suggestion', keys: ['F8'], run: step(1) },
  { id: 'suggestions.previous', title: 'Previous suggestion', keys: ['Shift+F8'], run: step(-1) },
  { id: 'suggestions.accept', title: 'Accept the suggestion', keys: ['F9'], run: accept },
  {
    id: 'suggestions.edit',
    title: 'Accept the suggestion and edit it',
    keys: ['Shift+F9'],
    run: edit,
  },
  { id: 'suggestions.reject', title: 'Reject the suggestion', keys: ['F7'], run: reject },
  {
    id: 'suggestions.acceptAll',
    title: 'Accept all suggestions that are shown',
    keys: [],
    run: () => {
      const shown = shownSuggestions(useSuggestions.getState());
      if (shown.length > 0) return acceptSuggestions(shown, false);
      say('There are no suggestions to accept');
      return undefined;
    },
  },
];

const inList: readonly Plain[] = [
  { id: 'suggestions.down', title: 'Next suggestion', keys: ['ArrowDown'], run: step(1) },
  { id: 'suggestions.up', title: 'Previous suggestion', keys: ['ArrowUp'], run: step(-1) },
  { id: 'suggestions.enter', title: 'Accept the suggestion', keys: ['Enter'], run: accept },
  { id: 'suggestions.f2', title: 'Accept the suggestion and edit it', keys: ['F2'], run: edit },
  {
    id: 'suggestions.delete',
    title: 'Reject the suggestion',
    keys: ['Delete', 'Backspace'],
    run: reject,
  },
];

function everywhere(command: Plain): Command {
  return { group: 'Suggestions', scope: 'everywhere', when: isReading, ...command };
}

function onTheList(command: Plain): Command {
  return { group: 'Suggestions', scope: 'suggestions', when: isReading, hidden: true, ...command };
}

/** What can be done with suggestions, from anywhere and with the keyboard on their list. */
export const suggestionCommands: readonly Command[] = [
  ...here.map(everywhere),
  ...inList.map(onTheList),
];
