/** The part of the library edtf that the tests compare our own reading with. */
declare module 'edtf' {
  /** `min` and `max` are milliseconds, or infinite (max may also be null) where the date is open. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
