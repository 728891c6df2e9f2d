import { Button } from '@blueprintjs/core';
import { useEffect, useRef, useState } from 'react';
import { nearlySameText, type NearDuplicate } from '../../../shared/domain/versions.ts';
import { attempt, say } from '../../actions/notify.ts';
import { decideNear, loadNear } from '../../actions/versions.ts';
import { GlossDialog } from '../../components/gloss-dialog.tsx';
import { Keys } from '../../components/keys.tsx';
import { useVersions } from '../../state/versions.ts';
import { dialogKeys } from '../history/dialog-keys.ts';
import { DifferenceView, stepDifference } from './difference-view.tsx';
import { NearArticleHead } from './near-article.tsx';
import { UndoFooter } from '../history/undo-footer.tsx';
import { useTexts } from './use-texts.ts';
import './versions.css';

const percent = (share: number): string => `${String(Math.floor(share * 100))} %`;

function move(by: 1 | -1): void {
  useVersions.setState(({ near, nearAt }) => ({
    nearAt: Math.max(0, Math.min(nearAt + by, (near?.length ?? 1) - 1)),
  }));
}

function Pair({
  pair,
  at,
  total,
}: {
  readonly pair: NearDuplicate;
  readonly at: number;
  readonly total: number;
}) {
  const { id, newcomer, older, similarity } = pair;
  const [text, setText] = useState<'newcomer' | 'older'>('newcomer');
  const box = useRef<HTMLDivElement>(null);
  const texts = useTexts(`article ${older.id}`, `article ${newcomer.id}`);
  // The keys work at once, and arrows scroll the texts.
  useEffect(() => box.current?.focus(), [texts]);
  const step = (by: 1 | -1): void => {
    const where = stepDifference(box.current, by);
    say(where ?? 'The words are the same: only white space or case differs');
  };
  const both = (): void => attempt(() => decideNear({ id, decision: 'both' }));
  const skip = (): void => attempt(() => decideNear({ id, decision: 'skip' }));
  const version = (): void => attempt(() => decideNear({ id, decision: 'version', text }));
  const swap = (): void => setText(text === 'newcomer' ? 'older' : 'newcomer');
  const keys = {
    n: () => step(1),
    p: () => step(-1),
    k: both,
    s: skip,
    v: version,
    x: swap,
    ']': () => move(1),
    '[': () => move(-1),
  };
  const readTitle = text === 'newcomer' ? 'the newcomer’s text' : 'the older text';
  return (
    <div className="near" onKeyDown={dialogKeys(keys, loadNear)} role="presentation">
      <div className="near-bar">
        <span>
          <strong>{percent(similarity)}</strong> the same{' '}
          <span className="small muted">
            offered from {percent(nearlySameText)} on: runs of three words that both have
          </span>
        </span>
        <span className="near-steps">
          <Button
            size="small"
            text="Previous"
            endIcon={<Keys keys="p" />}
            onClick={() => step(-1)}
          />
          <Button
            size="small"
            text="Next difference"
            endIcon={<Keys keys="n" />}
            onClick={() => step(1)}
          />
          {total > 1 && (
            <>
              <Button
                size="small"
                variant="minimal"
                aria-label="Previous pair"
                text="‹"
                endIcon={<Keys keys="[" />}
                disabled={at === 0}
                onClick={() => move(-1)}
              />
              <span className="small tabular">
                {at + 1} of {total.toLocaleString('en')}
              </span>
              <Button
                size="small"
                variant="minimal"
                aria-label="Next pair"
                text="›"
                endIcon={<Keys keys="]" />}
                disabled={at + 1 >= total}
                onClick={() => move(1)}
              />
            </>
          )}
        </span>
      </div>
      <div className="near-heads">
        <NearArticleHead article={older} role="In the project" read={text === 'older'} />
        <NearArticleHead article={newcomer} role="Newcomer" read={text === 'newcomer'} />
      </div>
      {texts === null ? (
        <p className="muted near-wait">Reading the texts…</p>
      ) : (
        <DifferenceView
          before={texts[0]}
          after={texts[1]}
          names={['In the project', 'Newcomer']}
          language={null}
          box={box}
        />
      )}
      <div className="near-choices">
        <Button endIcon={<Keys keys="k" />} text="Keep both" onClick={both} />
        <Button
          endIcon={<Keys keys="s" />}
          text={
            newcomer.facts > 0
              ? `Skip the newcomer and its ${String(newcomer.facts)} facts`
              : 'Skip the newcomer'
          }
          onClick={skip}
        />
        <Button
          endIcon={<Keys keys="v" />}
          intent="primary"
          text="Make them one article"
          onClick={version}
        />
        <span className="small muted near-note">
          Made one, it is the older article with {readTitle}. The other text stays as a version; the
          facts of both stay.
        </span>
        <Button
          size="small"
          endIcon={<Keys keys="x" />}
          text="Swap whose text is read"
          onClick={swap}
        />
      </div>
    </div>
  );
}

/** The articles that came in though the project held nearly the same text, one pair at a time. */
export function NearDialog(): React.JSX.Element {
  const { near, nearAt, pending } = useVersions();
  useEffect(() => {
    if (useVersions.getState().near === null) attempt(loadNear);
  }, []);
  const pair = near?.[nearAt];
  return (
    <GlossDialog title="Near-duplicates" size="wide" className="versions-dialog">
      {pair === undefined ? (
        <div className="versions-empty" onKeyDown={dialogKeys({}, loadNear)} role="presentation">
          {near === null ? (
            <p className="muted">Looking…</p>
          ) : (
            <>
              <h3>Nothing waits for decision</h3>
              <p className="muted">
                An article whose text is nearly the same as one of the project,{' '}
                {percent(nearlySameText)} or more, is listed here when it is imported.
              </p>
            </>
          )}
        </div>
      ) : (
        <Pair
          key={pair.id}
          pair={pair}
          at={nearAt}
          total={Math.max(pending.nearDuplicates, near?.length ?? 0)}
        />
      )}
      <UndoFooter reload={loadNear} />
    </GlossDialog>
  );
}
