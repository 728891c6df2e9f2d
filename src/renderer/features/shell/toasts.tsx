import { OverlayToaster } from '@blueprintjs/core';
import { setToaster } from '../../actions/notify.ts';

/** Where messages show that do not wait for an answer. */
export function Toasts() {
  return <OverlayToaster ref={setToaster} position="bottom-left" maxToasts={3} canEscapeKeyClear />;
}
