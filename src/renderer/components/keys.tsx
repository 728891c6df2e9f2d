import { keycaps } from '../commands/keys.ts';
import { isMac } from '../commands/registry.ts';
import './keys.css';

/** A key combination as keycaps. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <span className="keys">
      {keycaps(keys, isMac()).map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  );
}
