import { CommandButton } from '../../components/command-button.tsx';
import { Keys } from '../../components/keys.tsx';
import { useAliasOffer } from '../../state/alias-offer.ts';
import './offered-name.css';

/** Offers, in the status bar, to remember a name that a cell's evidence prints. */
export function OfferedName(): React.JSX.Element {
  const offer = useAliasOffer((state) => state.offer);
  return (
    <span className="offered-name" role="status">
      {offer !== null && (
        <CommandButton
          command="alias.remember"
          label={`Remember “${offer.printed}” as another name of ${offer.name}`}
          text={
            <>
              <span className="cut">
                {offer.name} is printed as “{offer.printed}”:
              </span>{' '}
              <strong>remember the name</strong>
            </>
          }
          endIcon={<Keys keys="Mod+Shift+a" />}
        />
      )}
    </span>
  );
}
