import { Button } from '@blueprintjs/core';
import { answerLater } from '../../../actions/import-questions.ts';
import { Keys } from '../../../components/keys.tsx';
import { useJobs } from '../../../state/jobs.ts';

interface Props {
  /** How many files are asked about after this. */
  readonly left: number;
  /** How many of them the answer would answer too. */
  readonly alike: number;
  readonly isForAll: boolean;
  readonly canAnswer: boolean;
  readonly onSkip: () => void;
  readonly onAnswer: () => void;
}

/** What can be done with a question: answer it, for others too, leave the file out, or wait. */
export function QuestionFooter(props: Props): React.JSX.Element {
  const { left, alike, isForAll, canAnswer, onSkip, onAnswer } = props;
  const after = left - (isForAll ? alike : 0);
  const isRunning = useJobs((jobs) => jobs.running !== null);
  return (
    <div className="dialog-footer">
      <span className="muted small">
        {after > 0 && `${after.toLocaleString('en')} more to ask after this`}
      </span>
      <Button variant="minimal" text="Later" onClick={answerLater} />
      <Button
        text={isForAll && alike > 0 ? 'Leave them out' : 'Leave this file out'}
        disabled={isRunning}
        onClick={onSkip}
      />
      <Button
        intent="primary"
        text="Import"
        endIcon={<Keys keys="Mod+Enter" />}
        disabled={!canAnswer}
        loading={isRunning}
        onClick={onAnswer}
      />
    </div>
  );
}
