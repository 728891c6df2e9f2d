import { CommandButton } from '../../components/command-button.tsx';
import { useVersions, waitingEvidence } from '../../state/versions.ts';
import './versions.css';

/** How many near-duplicates nobody has decided about; nothing if there are none. */
export function NearButton(): React.JSX.Element | null {
  const count = useVersions(({ pending }) => pending.nearDuplicates);
  if (count === 0) return null;
  return (
    <CommandButton
      command="near"
      className="versions-waiting"
      text={`${count.toLocaleString('en')} ${count === 1 ? 'near-duplicate' : 'near-duplicates'}`}
    />
  );
}

/** How much evidence waits since articles got another text; nothing if there is none. */
export function CarryButton(): React.JSX.Element | null {
  const count = useVersions(({ pending }) => waitingEvidence(pending));
  if (count === 0) return null;
  return (
    <CommandButton
      command="carry"
      className="versions-waiting"
      text={`${count.toLocaleString('en')} ${count === 1 ? 'quote' : 'quotes'} to review`}
    />
  );
}
