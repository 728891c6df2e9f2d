/** One line of the list under a cell that is being edited. */
export interface TableOption {
  readonly key: string;
  readonly label: string;
  /** Said beside the label, muted: a definition, a kind, a count. */
  readonly detail: string;
  /** `new` makes something that the project does not have yet, and says so. */
  readonly kind: 'existing' | 'new';
  /** What taking it puts in the place of the name being typed. */
  readonly insert: string;
}
