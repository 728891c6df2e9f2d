import { fixed, type ReadPoint } from './point.ts';

/** A date in EDTF that the reference was needed for. */
export function answer(edtf: string, next: number): ReadPoint {
  return { point: fixed(edtf, true), next };
}
