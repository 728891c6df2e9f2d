import { partsOf, shift, type Decimal } from './decimal.ts';
import { printedScales } from './scales.ts';

/** More decimals than this before a scale word are harder to read than the plain digits. */
const mostDecimals = 3;

/** `1234567.5` as `1,234,567.5`. */
export function groupThousands(decimal: Decimal): string {
  const { negative, whole, fraction } = partsOf(decimal);
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3)
    groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return `${negative ? '-' : ''}${groups.join(',')}${fraction === '' ? '' : `.${fraction}`}`;
}

/** A number with the scale word that it is shortest with; an empty word for none. */
export interface ScaledText {
  readonly digits: string;
  readonly scale: string;
}

/** `23870000000` as `23.87` and `billion`; numbers below a million, or with many digits, as they are. */
export function scaleForPrint(decimal: Decimal): ScaledText {
  const { whole } = partsOf(decimal);
  for (const [power, scale] of printedScales) {
    if (whole.length > power) {
      const mantissa = shift(decimal, -power);
      return partsOf(mantissa).fraction.length <= mostDecimals
        ? { digits: groupThousands(mantissa), scale }
        : { digits: groupThousands(decimal), scale: '' };
    }
  }
  return { digits: groupThousands(decimal), scale: '' };
}

/** The digits, and the scale word if there is one: `23.87 billion`. */
export function joinScale({ digits, scale }: ScaledText): string {
  return scale === '' ? digits : `${digits} ${scale}`;
}
