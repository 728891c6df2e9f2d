/** How the clocks of a place are set through the year. */
export type Summer = 'european' | 'american' | 'australian' | 'none';

/** A zone as printed: its offset in winter, in minutes, and the rule of its summer time. */
export interface Zone {
  readonly winter: number;
  readonly summer: Summer;
}

function fixed(list: string): readonly (readonly [string, Zone])[] {
  return list.split(' ').map((entry) => {
    const [name = '', minutes = ''] = entry.split('=');
    return [name, { winter: Number(minutes), summer: 'none' }];
  });
}

function ruled(list: string, summer: Summer): readonly (readonly [string, Zone])[] {
  return list.split('|').map((entry) => {
    const [name = '', minutes = ''] = entry.split('=');
    return [name, { winter: Number(minutes), summer }];
  });
}

/**
 * Abbreviations, as printed. Those that name summer or standard time are that offset, also on a
 * day when the clocks of the place show the other (as `parseDate` reads them); those that name
 * neither (`ET`) follow the place's clocks.
 */
export const abbreviations: ReadonlyMap<string, Zone> = new Map([
  ...fixed(
    'GMT=0 UTC=0 Z=0 WET=0 WEST=60 BST=60 CET=60 CEST=120 MEZ=60 MESZ=120 WAT=60 SAST=120 CAT=120 ' +
      'EET=120 EEST=180 IDT=180 MSK=180 TRT=180 EAT=180 GST=240 IRST=210 PKT=300 IST=330 ICT=420 ' +
      'WIB=420 SGT=480 HKT=480 PHT=480 AWST=480 JST=540 KST=540 ACST=570 ACDT=630 AEST=600 AEDT=660 ' +
      'NZST=720 NZDT=780 EST=-300 EDT=-240 CST=-360 CDT=-300 MST=-420 MDT=-360 PST=-480 PDT=-420 ' +
      'AKST=-540 AKDT=-480 HST=-600 NST=-210 NDT=-150 BRT=-180 ART=-180',
  ),
  ...ruled('ET=-300|CT=-360|MT=-420|PT=-480', 'american'),
  ...ruled('AET=600', 'australian'),
]);

/** Names that stand before "time" (`Kyiv time`), or for it (`Eastern`), in lower case. */
export const namedZones: ReadonlyMap<string, Zone> = new Map([
  ...ruled(
    'uk=0|british=0|london=0|irish=0|dublin=0|lisbon=0|portuguese=0|central european=60|paris=60|' +
      'french=60|berlin=60|german=60|brussels=60|belgian=60|rome=60|italian=60|madrid=60|spanish=60|' +
      'vienna=60|geneva=60|swiss=60|amsterdam=60|dutch=60|oslo=60|norwegian=60|stockholm=60|' +
      'swedish=60|copenhagen=60|danish=60|warsaw=60|polish=60|prague=60|budapest=60|' +
      'eastern european=120|kyiv=120|kiev=120|ukrainian=120|ukraine=120|athens=120|greek=120|' +
      'helsinki=120|finnish=120|vilnius=120|riga=120|tallinn=120|bucharest=120|sofia=120',
    'european',
  ),
  ...ruled(
    'eastern=-300|us eastern=-300|washington=-300|new york=-300|toronto=-300|central=-360|' +
      'chicago=-360|mountain=-420|denver=-420|pacific=-480|los angeles=-480',
    'american',
  ),
  ...ruled('sydney=600|melbourne=600|canberra=600|australian eastern=600', 'australian'),
  ...ruled(
    'moscow=180|msk=180|istanbul=180|ankara=180|turkish=180|minsk=180|baghdad=180|riyadh=180|' +
      'saudi=180|dubai=240|tbilisi=240|india=330|indian=330|delhi=330|new delhi=330|bangkok=420|' +
      'jakarta=420|beijing=480|china=480|hong kong=480|singapore=480|taipei=480|manila=480|' +
      'perth=480|tokyo=540|japan=540|seoul=540|brisbane=600|greenwich mean=0|british summer=60|' +
      'central european summer=120|eastern european summer=180|eastern standard=-300|' +
      'eastern daylight=-240|central standard=-360|central daylight=-300|pacific standard=-480|' +
      'pacific daylight=-420|coordinated universal=0|universal=0',
    'none',
  ),
]);

/** `IST` is India's but where the text is about Israel or Ireland. */
export const israeli: Zone = { winter: 120, summer: 'none' };
export const irish: Zone = { winter: 60, summer: 'none' };
