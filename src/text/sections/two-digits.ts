/** A number of hours, minutes in two digits. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
