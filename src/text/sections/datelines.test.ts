import { expect, it } from 'vitest';
import { readColonDateline } from './colon-dateline.ts';
import { readDateline } from './datelines.ts';
import { linesOf } from './line.ts';

const report = 'The ministers agreed on Friday to send more trucks to the region.';

function read(opening: string): string | null {
  const [line] = linesOf(`${opening}${report}`);
  const dateline = line === undefined ? null : readDateline(line);
  if (dateline === null || line === undefined) return null;
  expect(line.text.slice(dateline.bodyStart)).toBe(report);
  return line.text.slice(dateline.start, dateline.end);
}

it.each([
  ['BRUSSELS, April 11 (Reuters) — ', 'BRUSSELS, April 11 (Reuters)'],
  ['BRUSSELS, April 11 (Reuters) - ', 'BRUSSELS, April 11 (Reuters)'],
  ['KYIV (AP) - ', 'KYIV (AP)'],
  ['KYIV, Ukraine (AP) — ', 'KYIV, Ukraine (AP)'],
  ['LONDON — ', 'LONDON'],
  ['MOSCOW - ', 'MOSCOW'],
  ['WASHINGTON, D.C., Jan. 3 /PRNewswire/ -- ', 'WASHINGTON, D.C., Jan. 3 /PRNewswire/'],
  ['NEW YORK, April 11, 2025 (GLOBE NEWSWIRE) -- ', 'NEW YORK, April 11, 2025 (GLOBE NEWSWIRE)'],
  ['NEW YORK--(BUSINESS WIRE)--', 'NEW YORK--(BUSINESS WIRE)'],
  ['ST. PETERSBURG, Russia, June 23 (Xinhua) — ', 'ST. PETERSBURG, Russia, June 23 (Xinhua)'],
  ['BEIJING, Apr 11 (Xinhua) -- ', 'BEIJING, Apr 11 (Xinhua)'],
  ['MOSCOW, April 11. /TASS/. — ', 'MOSCOW, April 11. /TASS/.'],
  ['KYIV. April 11 (Interfax-Ukraine) – ', 'KYIV. April 11 (Interfax-Ukraine)'],
  ['Geneva, 11 April 2025 – ', 'Geneva, 11 April 2025'],
  ['GENEVA/KYIV, 11 April 2025 – ', 'GENEVA/KYIV, 11 April 2025'],
  ['Kyiv, Ukraine – April 11, 2025 – ', 'Kyiv, Ukraine – April 11, 2025'],
  ['April 11, 2025 – Kyiv – ', 'April 11, 2025 – Kyiv'],
  ['Kyiv, Ukraine – ', 'Kyiv, Ukraine'],
  ['Berlin (dpa) - ', 'Berlin (dpa)'],
  ['Paris, France (AFP) – ', 'Paris, France (AFP)'],
  ['UNITED NATIONS (AP) — ', 'UNITED NATIONS (AP)'],
  ['(Reuters) - ', '(Reuters)'],
  ['(NEW YORK) — ', '(NEW YORK)'],
  ['NEW YORK (1010 WINS/AP) -- ', 'NEW YORK (1010 WINS/AP)'],
  ['TEL AVIV, Israel (JTA) — ', 'TEL AVIV, Israel (JTA)'],
  ['RIO DE JANEIRO, Brazil — ', 'RIO DE JANEIRO, Brazil'],
  ['Ankara, Turkey | XINHUA | ', 'Ankara, Turkey | XINHUA'],
  ['OTTAWA, Friday, April 11, 2025 — ', 'OTTAWA, Friday, April 11, 2025'],
  ['ODESA, Ukraine, March 14 (Continental News) — ', 'ODESA, Ukraine, March 14 (Continental News)'],
  ['CHIȘINĂU, Apr. 11 (IPN) — ', 'CHIȘINĂU, Apr. 11 (IPN)'],
  ['KYIV/WARSAW — ', 'KYIV/WARSAW'],
  ['LONDON and PARIS — ', 'LONDON and PARIS'],
  ['BRUSSELS, Belgium, April 11, 2025 /CNW/ - ', 'BRUSSELS, Belgium, April 11, 2025 /CNW/'],
  ['UKRAINE’S EASTERN FRONT (Reuters) – ', 'UKRAINE’S EASTERN FRONT (Reuters)'],
  ['ABOARD THE USS GERALD FORD (AP) — ', 'ABOARD THE USS GERALD FORD (AP)'],
  ['NEAR POKROVSK, Ukraine — ', 'NEAR POKROVSK, Ukraine'],
  ['RALEIGH, N.C. (National Wire) — ', 'RALEIGH, N.C. (National Wire)'],
  ['Geneva – ', 'Geneva'],
  ['Quillar, 16 September 2025. ', 'Quillar, 16 September 2025'],
  ['BRUSSELS, April 11 (TASS). ', 'BRUSSELS, April 11 (TASS)'],
  ['Brussels - ', 'Brussels'],
  ['Geneva/Kyiv, 11 April 2025 – ', 'Geneva/Kyiv, 11 April 2025'],
])('reads the dateline of %j', (opening, dateline) => {
  expect(read(opening)).toBe(dateline);
});

it.each([
  'The talks — the third this year — ',
  'Germany — the largest donor — said: ',
  'Ukraine, Poland — both members — agreed. ',
  'He said on April 11 – ',
  'On Friday, April 11 — ',
  'Rustem Umerov (right) — ',
  'NATO said – ',
  'A (short) - ',
  'President Zelensky, April 11 in Kyiv — ',
  'Moscow’s plan — ',
  'Peace – ',
  'PRESS RELEASE - ',
  'Holt, 47. ',
  'The talks end on April 11. ',
  'Holt – ',
  'Trucks (and boats) — ',
  '',
])('reads none in %j', (opening) => {
  expect(read(opening)).toBeNull();
});

it('gives the day with its place', () => {
  const [line] = linesOf(`  BRUSSELS, Friday, April 11, 2025 (Reuters) — ${report}`);
  const dateline = line === undefined ? null : readDateline(line);
  expect(dateline?.day).toMatchObject({ year: 2025, month: 4, day: 11, weekday: 4 });
  expect(dateline?.start).toBe(2);
  expect(dateline?.daySpan).toEqual({ start: 12, end: 34 });
});

it('reads a dateline that a colon ends in the first paragraph alone', () => {
  const [line] = linesOf(`NEW DELHI: ${report}`);
  expect(line === undefined ? null : readColonDateline(line)).toMatchObject({
    start: 0,
    end: 9,
    bodyStart: 11,
  });
  for (const other of ['BREAKING: ', 'WATCH: ', 'FILE PHOTO: ', 'Kirpal: ']) {
    const [first] = linesOf(`${other}${report}`);
    expect(first === undefined ? null : readColonDateline(first)).toBeNull();
  }
});

it.each([
  ['PATNA, August 26: ', 'PATNA, August 26'],
  ['New Delhi, Aug 26: ', 'New Delhi, Aug 26'],
  ['London, 26 August 2025: ', 'London, 26 August 2025'],
  ['TEL AVIV, Israel, Aug. 26, 2025: ', 'TEL AVIV, Israel, Aug. 26, 2025'],
  ['MOSCOW, August 26. /TASS/. ', 'MOSCOW, August 26. /TASS/'],
  ['Port-au-Prince, Haiti – ', 'Port-au-Prince, Haiti'],
  ['Brussels, Belgium | ', 'Brussels, Belgium'],
])('reads %j as the dateline %j', (opening, dateline) => {
  expect(read(opening)).toBe(dateline);
});

it.each(['Correction, August 26: ', 'Ann, June 3: ', 'Our plan: ', 'By 26 August: '])(
  'reads no dateline in %j',
  (opening) => {
    expect(read(opening)).toBeNull();
  },
);

it('reads a city that is known before a colon, where no other line begins so', () => {
  const [line] = linesOf(`Bhopal: ${report}`);
  expect(line === undefined ? null : readColonDateline(line)).toMatchObject({ end: 6 });
});
