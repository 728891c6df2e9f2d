import { useEffect, useState } from 'react';
import type { ImportAnswer, ImportQuestion } from '../../../../shared/domain/batch.ts';
import { answerQuestion, isLike } from '../../../actions/import-questions.ts';
import { useImports } from '../../../state/imports.ts';
import { toFailure, type Failure } from '../../../../shared/result.ts';

interface Answering {
  /** Why the last answer was not taken. */
  readonly failure: Failure | null;
  readonly alike: number;
  readonly isForAll: boolean;
  readonly setForAll: (all: boolean) => void;
  readonly send: (answer: ImportAnswer) => void;
}

/** Answers one question, and shows there why an answer does not fit. */
export function useAnswer(question: ImportQuestion): Answering {
  const questions = useImports((imports) => imports.questions);
  const alike = questions.filter((other) => isLike(question, other)).length;
  // Tables with the same columns are hardly ever to be read otherwise; texts are.
  const [isForAll, setForAll] = useState(question.kind === 'columns');
  const [failure, setFailure] = useState<Failure | null>(null);
  const send = async (answer: ImportAnswer): Promise<void> => {
    setFailure(null);
    try {
      await answerQuestion(question, answer, isForAll);
    } catch (thrown) {
      setFailure(toFailure(thrown));
    }
  };
  return { failure, alike, isForAll, setForAll, send: (answer) => void send(answer) };
}

/** Answers by Mod+Enter, wherever in the dialog the keyboard is. */
export function useAnswerKey(answer: () => void): void {
  useEffect(() => {
    const key = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopPropagation();
      answer();
    };
    addEventListener('keydown', key, true);
    return () => removeEventListener('keydown', key, true);
  }, [answer]);
}
