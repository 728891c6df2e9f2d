import { useImports } from '../../../state/imports.ts';
import { CharsetQuestion } from './charset-question.tsx';
import { ColumnsQuestion } from './columns-question.tsx';

/** Asks what only a person can tell, one file after the other. */
export function QuestionDialog(): React.JSX.Element | null {
  const questions = useImports((imports) => imports.questions);
  const [first] = questions;
  if (first === undefined) return null;
  const left = questions.length - 1;
  return first.kind === 'charset' ? (
    <CharsetQuestion key={first.itemId} question={first} left={left} />
  ) : (
    <ColumnsQuestion key={first.itemId} question={first} left={left} />
  );
}
