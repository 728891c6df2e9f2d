/** Words that tell which country's money is meant, in lower case, by currency. */
const cues: Readonly<Record<string, string>> = {
  SEK: 'sweden|swedish|stockholm|sek',
  NOK: 'norway|norwegian|oslo|nok',
  DKK: 'denmark|danish|copenhagen|dkk',
  ISK: 'iceland|icelandic|reykjavik|isk',
  CZK: 'czech|prague|czechia|czk',
  MXN: 'mexico|mexican|mxn',
  ARS: 'argentina|argentine|argentinian|ars',
  CLP: 'chile|chilean|santiago|clp',
  COP: 'colombia|colombian|bogota|bogotá|cop',
  PHP: 'philippines|philippine|filipino|manila|php',
  CHF: 'switzerland|swiss|zurich|geneva|bern|chf',
  XOF: 'senegal|senegalese|ivorian|abidjan|dakar|mali|malian|burkina|niger|benin|togo|xof',
  XAF: 'cameroon|chad|chadian|gabon|gabonese|brazzaville|xaf',
  RSD: 'serbia|serbian|belgrade|rsd',
  IQD: 'iraq|iraqi|baghdad|iqd',
  KWD: 'kuwait|kuwaiti|kwd',
  JOD: 'jordan|jordanian|amman|jod',
  LYD: 'libya|libyan|tripoli|lyd',
  DZD: 'algeria|algerian|algiers|dzd',
  TND: 'tunisia|tunisian|tunis|tnd',
  BHD: 'bahrain|bahraini|manama|bhd',
  AED: 'emirati|emirates|uae|dubai|aed',
  MAD: 'morocco|moroccan|rabat',
  SAR: 'saudi|riyadh|sar',
  QAR: 'qatar|qatari|doha|qar',
  IRR: 'iran|iranian|tehran|irr',
  OMR: 'oman|omani|muscat|omr',
  YER: 'yemen|yemeni|sanaa|yer',
  KES: 'kenya|kenyan|nairobi|kes',
  UGX: 'uganda|ugandan|kampala|ugx',
  TZS: 'tanzania|tanzanian|tzs',
  SOS: 'somalia|somali|mogadishu',
  UZS: 'uzbekistan|uzbek|tashkent|uzs',
  KGS: 'kyrgyzstan|kyrgyz|bishkek|kgs',
  KRW: 'korea|korean|koreans|seoul|pyongyang|samsung|hyundai|kospi|krw',
  BRL: 'brazil|brazilian|brasilia|brl',
  HUF: 'hungary|hungarian|budapest|huf',
  AMD: 'armenia|armenian|yerevan',
  LAK: 'laos|lao|vientiane|lak',
  ZAR: 'africa|african|johannesburg|pretoria|durban|eskom|rand|zar',
  NGN: 'nigeria|nigerian|lagos|abuja|naira|ngn',
  BWP: 'botswana|gaborone|bwp',
  PYG: 'paraguay|paraguayan|pyg',
  TRY: 'turkey|turkish|ankara|istanbul|lira',
  CNY: 'china|chinese|beijing|yuan|renminbi|rmb|cny',
  JPY: 'japan|japanese|tokyo|yen|jpy',
  AUD: 'australia|australian|canberra|sydney|melbourne|aud',
  CAD: 'canada|canadian|ottawa|toronto|cad',
  NZD: 'zealand|wellington|auckland|nzd',
  SGD: 'singapore|singaporean|sgd',
  HKD: 'hongkong|hkd',
  TWD: 'taiwan|taiwanese|taipei|twd',
};

/** The currency that a word points to. */
export const cueByWord: ReadonlyMap<string, string> = new Map(
  Object.entries(cues).flatMap(([code, list]) =>
    list.split('|').map((word) => [word, code] as const),
  ),
);

/** What a shared name can stand for, the likeliest first; empty: never without a cue. */
export const sharedNames: Readonly<Record<string, readonly string[]>> = {
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  krona: ['SEK', 'ISK'],
  kronor: ['SEK'],
  krone: ['NOK', 'DKK'],
  kroner: ['NOK', 'DKK'],
  kronur: ['ISK'],
  crown: ['CZK', 'SEK', 'NOK', 'DKK', 'ISK'],
  crowns: ['CZK', 'SEK', 'NOK', 'DKK', 'ISK'],
  peso: ['MXN', 'ARS', 'CLP', 'COP', 'PHP'],
  pesos: ['MXN', 'ARS', 'CLP', 'COP', 'PHP'],
  franc: ['CHF', 'XOF', 'XAF'],
  francs: ['CHF', 'XOF', 'XAF'],
  'cfa franc': ['XOF', 'XAF'],
  'cfa francs': ['XOF', 'XAF'],
  'franc cfa': ['XOF', 'XAF'],
  'francs cfa': ['XOF', 'XAF'],
  cfa: ['XOF', 'XAF'],
  fcfa: ['XOF', 'XAF'],
  dinar: ['RSD', 'IQD', 'KWD', 'JOD', 'LYD', 'DZD', 'TND', 'BHD'],
  dinars: ['RSD', 'IQD', 'KWD', 'JOD', 'LYD', 'DZD', 'TND', 'BHD'],
  dirham: ['AED', 'MAD'],
  dirhams: ['AED', 'MAD'],
  riyal: ['SAR', 'QAR', 'YER', 'IRR'],
  riyals: ['SAR', 'QAR', 'YER', 'IRR'],
  rial: ['IRR', 'OMR', 'YER', 'QAR', 'SAR'],
  rials: ['IRR', 'OMR', 'YER', 'QAR', 'SAR'],
  shilling: ['KES', 'UGX', 'TZS', 'SOS'],
  shillings: ['KES', 'UGX', 'TZS', 'SOS'],
  sh: ['KES', 'UGX', 'TZS', 'SOS'],
  shs: ['KES', 'UGX', 'TZS', 'SOS'],
  som: ['KGS', 'UZS'],
  soum: ['UZS'],
  sum: ['UZS'],
};

/** Names that are words of another meaning too: they need a cue for their country in the text. */
export const needCue: ReadonlySet<string> = new Set(
  'won real sum som crown crowns dram drams kip pula guarani guaranis fr ft r n'.split(' '),
);

/** Nouns whose country was said once ("Egyptian pounds") and left out later ("pounds"). */
export const sharedNouns: ReadonlySet<string> = new Set(
  (
    'pound pounds dollar dollars rupee rupees ruble rubles rouble roubles lira liras krone kroner ' +
    'krona kronor crown crowns peso pesos franc francs dinar dinars dirham dirhams riyal riyals ' +
    'rial rials shilling shillings'
  ).split(' '),
);

/** Codes that are read as other words, or as firms, more often than as money. */
export const rarelyMoney: ReadonlySet<string> = new Set(
  'ALL TOP CUP PEN BOB MOP SOS BAM SIT ESP NIO AMD CDF GIP ERN MAD TRY LAK ARS PAB SVC STN'.split(
    ' ',
  ),
);

/** Codes that also count in small letters. */
export const codesInSmall: ReadonlySet<string> = new Set('usd eur gbp uah'.split(' '));

/** Short names that count only as printed so. */
export const printedShort: ReadonlyMap<string, readonly string[]> = new Map(
  'Rs RM Rp R N Tk Sh Shs Birr|birr Taka|taka Naira|naira Cedi|cedi SDR SDRs CFA FCFA Dh|DH Dhs KSh|Ksh KShs|Kshs USh|Ush TSh|Tsh Fr Ft'
    .split(' ')
    .map((forms) => forms.split('|'))
    .map((forms) => [forms[0]?.toLowerCase() ?? '', forms] as const),
);

/** Heights of moving pictures: `1080p` is no pence. */
export const pictureHeights: ReadonlySet<string> = new Set(
  '144 240 360 480 576 720 1080 1440 2160 4320'.split(' '),
);
