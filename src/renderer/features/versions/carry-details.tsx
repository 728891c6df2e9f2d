import { Button } from '@blueprintjs/core';
import type { Article } from '../../../shared/domain/article.ts';
import type { CarriedEvidence } from '../../../shared/domain/versions.ts';
import { attempt } from '../../actions/notify.ts';
import { attachCarry, decideCarry } from '../../actions/versions.ts';
import { Keys } from '../../components/keys.tsx';
import { useSession } from '../../state/session.ts';
import { AttachPanel } from './attach-panel.tsx';
import { provenBy } from './carry-names.ts';
import { CarryPlace } from './carry-place.tsx';

interface CarryDetailsProps {
  readonly one: CarriedEvidence;
  readonly article: Article | null;
  readonly attaching: boolean;
  readonly onAttaching: (attaching: boolean) => void;
}

/** Where the words might be now, for one that has no place: as far into the text as they were. */
function likelyPlace({ from, to }: CarriedEvidence, text: string): number {
  return Math.min(text.length, to?.start ?? from.start);
}

/** One piece of evidence: its words before and now, and what can be decided. */
export function CarryDetails(props: CarryDetailsProps): React.JSX.Element {
  const { one, article, attaching, onAttaching } = props;
  const codebook = useSession((session) => session.codebook);
  const { id, outcome, kept, from, to } = one;
  const decide = (decision: 'accept' | 'keep' | 'remove') => () =>
    attempt(() => decideCarry([id], decision));
  if (attaching && article !== null) {
    return (
      <AttachPanel
        text={article.text}
        near={likelyPlace(one, article.text)}
        quote={from.quote}
        language={article.language}
        onLeave={() => onAttaching(false)}
        onAttach={(span) => {
          onAttaching(false);
          attempt(() => attachCarry(id, span));
        }}
      />
    );
  }
  const accepts = outcome !== 'orphaned' && !kept;
  return (
    <>
      <h3 className="carry-head cut">{provenBy(one, codebook)}</h3>
      <div className="carry-places">
        <CarryPlace title="Before" place={from} kind="old" />
        <CarryPlace title={outcome === 'changed' ? 'Proposed' : 'Now'} place={to} kind="new" />
      </div>
      <div className="carry-choices">
        {accepts && (
          <Button
            intent="primary"
            text="Accept"
            endIcon={<Keys keys="a" />}
            onClick={decide('accept')}
          />
        )}
        {kept && to !== null && (
          <Button
            text="Accept the proposed place"
            endIcon={<Keys keys="a" />}
            onClick={decide('accept')}
          />
        )}
        <Button
          intent={outcome === 'orphaned' && !kept ? 'primary' : 'none'}
          text="Attach to other words"
          endIcon={<Keys keys="t" />}
          onClick={() => onAttaching(true)}
        />
        {!kept && (
          <Button
            text="Keep in the older text"
            endIcon={<Keys keys="k" />}
            onClick={decide('keep')}
          />
        )}
        <Button text="Remove the evidence" endIcon={<Keys keys="r" />} onClick={decide('remove')} />
      </div>
    </>
  );
}
