/** The value that the focused text field had when the keyboard came to it. */
const before = new WeakMap<Element, string>();

function isTextField(element: Element | null): element is HTMLInputElement | HTMLTextAreaElement {
  if (element instanceof HTMLTextAreaElement) return true;
  return (
    element instanceof HTMLInputElement &&
    ['text', 'search', 'url', 'number', 'email', 'tel'].includes(element.type)
  );
}

function remember(event: FocusEvent): void {
  const field = event.target;
  if (field instanceof Element && isTextField(field)) before.set(field, field.value);
}

/** Remembers each text field's value when it gets the focus. */
export function watchTextFields(): () => void {
  addEventListener('focusin', remember);
  return () => removeEventListener('focusin', remember);
}

/** Whether the keyboard is in a field that takes what is typed. */
export function isTyping(element: Element | null): boolean {
  if (element instanceof HTMLSelectElement || isTextField(element)) return true;
  return element instanceof HTMLElement && element.isContentEditable;
}

/** Whether the focused text field holds changes of its own, which its own undo takes back. */
export function hasOwnChanges(): boolean {
  const field = document.activeElement;
  return isTextField(field) && field.value !== (before.get(field) ?? '');
}

/** Undoes within the focused text field if it has changes of its own; false if it has none. */
export function undoInField(way: 'undo' | 'redo'): boolean {
  if (!hasOwnChanges()) return false;
  // Marked as deprecated, and still the only way for a page to reach a text field's own undo.
  const page: { readonly execCommand: (command: string) => boolean } = document;
  return page.execCommand(way);
}
