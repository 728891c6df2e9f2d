/** ISO 4217 codes in use, and a few that texts still name. */
export const currencyCodes: ReadonlySet<string> = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP ' +
    'BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP ' +
    'GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR ' +
    'KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK ' +
    'MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR ' +
    'SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS ' +
    'UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XDR XOF XPF YER ZAR ZMW ZWG ZWL ' +
    'DEM FRF ITL ESP NLG ATS BEF FIM GRD PTE IEP HRK EEK LVL LTL SKK SIT'
  ).split(' '),
);

/** Codes that are English words too: they count only in capitals. */
export const wordLikeCodes: ReadonlySet<string> = new Set([
  'ALL',
  'TRY',
  'TOP',
  'GEL',
  'PEN',
  'MAD',
  'CUP',
  'BOB',
  'MOP',
  'SOS',
  'BAM',
  'SIT',
  'CAD',
]);

/** Names of currencies in lower case, by code. */
const names: Readonly<Record<string, string>> = {
  EUR: 'euro|euros',
  GBP: 'pound|pounds|pound sterling|pounds sterling|sterling|british pound|british pounds|quid|uk pounds',
  USD: 'dollar|dollars|bucks|us dollar|us dollars|american dollar|american dollars|u s dollars',
  AUD: 'australian dollar|australian dollars',
  CAD: 'canadian dollar|canadian dollars',
  NZD: 'new zealand dollar|new zealand dollars',
  HKD: 'hong kong dollar|hong kong dollars',
  SGD: 'singapore dollar|singapore dollars',
  TWD: 'taiwan dollar|taiwan dollars|taiwanese dollars|new taiwan dollars',
  JPY: 'yen|japanese yen',
  CNY: 'yuan|renminbi|chinese yuan|rmb',
  UAH: 'hryvnia|hryvnias|hryvnya|hryvnyas|hryven|ukrainian hryvnia|ukrainian hryvnias|грн|гривень|гривні',
  RUB: 'ruble|rubles|rouble|roubles|russian ruble|russian rubles|russian rouble|russian roubles|руб|рублей',
  BYN: 'belarusian ruble|belarusian rubles|belarusian roubles',
  PLN: 'zloty|zlotys|zloties|złoty|złotych|zł|polish zloty|polish zlotys',
  CZK: 'kč|koruna|korunas|czech koruna|czech korunas|czech koruny|czech crown|czech crowns',
  SEK: 'swedish krona|swedish kronor|swedish kroner|swedish crown|swedish crowns',
  NOK: 'norwegian krone|norwegian kroner|norwegian kroners|norwegian crown|norwegian crowns',
  DKK: 'danish krone|danish kroner|danish crown|danish crowns',
  ISK: 'icelandic krona|icelandic kronur|icelandic króna',
  CHF: 'swiss franc|swiss francs|sfr|fr',
  HUF: 'forint|forints|ft|hungarian forint|hungarian forints',
  RON: 'leu|lei|romanian leu|romanian lei',
  MDL: 'moldovan leu|moldovan lei',
  BGN: 'lev|leva|bulgarian lev|bulgarian leva|лв',
  RSD: 'serbian dinar|serbian dinars',
  TRY: 'lira|liras|turkish lira|turkish liras',
  LBP: 'lebanese pound|lebanese pounds|lebanese lira',
  SYP: 'syrian pound|syrian pounds|syrian lira|syrian liras',
  EGP: 'egyptian pound|egyptian pounds',
  SDG: 'sudanese pound|sudanese pounds',
  SSP: 'south sudanese pound|south sudanese pounds',
  ILS: 'shekel|shekels|new shekel|new shekels|israeli shekel|israeli shekels|nis',
  INR: 'rupee|rupees|indian rupee|indian rupees|rs',
  PKR: 'pakistani rupee|pakistani rupees|pakistan rupees|pak rupees',
  LKR: 'sri lankan rupee|sri lankan rupees|sri lanka rupees',
  NPR: 'nepalese rupee|nepalese rupees|nepali rupee|nepali rupees|nepal rupees',
  BDT: 'taka|takas|bangladeshi taka|bangladesh taka|tk',
  KRW: 'won|south korean won|korean won',
  KPW: 'north korean won',
  KZT: 'tenge|kazakh tenge',
  GEL: 'lari|georgian lari',
  AMD: 'dram|drams|armenian dram|armenian drams',
  AZN: 'manat|manats|azerbaijani manat',
  UZS: 'uzbek som|uzbek soum|uzbek sum',
  KGS: 'kyrgyz som|kyrgyz soms',
  SAR: 'saudi riyal|saudi riyals',
  QAR: 'qatari riyal|qatari riyals',
  IRR: 'iranian rial|iranian rials',
  AED: 'emirati dirham|emirati dirhams|uae dirham|uae dirhams|dh|dhs',
  MAD: 'moroccan dirham|moroccan dirhams',
  KWD: 'kuwaiti dinar|kuwaiti dinars|kuwait dinars',
  IQD: 'iraqi dinar|iraqi dinars',
  JOD: 'jordanian dinar|jordanian dinars',
  ZAR: 'rand|south african rand|r',
  NGN: 'naira|nigerian naira|n',
  KES: 'kenyan shilling|kenyan shillings|ksh|kshs',
  BRL: 'real|reais|brazilian real|brazilian reais|brazilian reals',
  MXN: 'mexican peso|mexican pesos',
  ARS: 'argentine peso|argentine pesos',
  CLP: 'chilean peso|chilean pesos',
  COP: 'colombian peso|colombian pesos',
  PHP: 'philippine peso|philippine pesos|philippines pesos|filipino pesos',
  THB: 'baht|thai baht',
  MYR: 'ringgit|ringgits|malaysian ringgit|rm',
  IDR: 'rupiah|rupiahs|indonesian rupiah|rp',
  VND: 'dong|vietnamese dong',
  PEN: 'peruvian sol|peruvian soles|nuevos soles',
  UYU: 'uruguayan peso|uruguayan pesos',
  CUP: 'cuban peso|cuban pesos',
  DOP: 'dominican peso|dominican pesos',
  VES: 'bolivar|bolivars|bolívares|venezuelan bolivars',
  PYG: 'guarani|guaranis|guaraníes',
  GTQ: 'quetzal|quetzales|quetzals',
  HNL: 'lempira|lempiras',
  VUV: 'vatu',
  JMD: 'jamaican dollar|jamaican dollars',
  TTD: 'trinidad and tobago dollars',
  BBD: 'barbados dollars|barbadian dollars',
  FJD: 'fijian dollars|fiji dollars',
  NAD: 'namibian dollar|namibian dollars',
  LRD: 'liberian dollar|liberian dollars',
  ZWL: 'zimbabwe dollars|zimbabwean dollars',
  AFN: 'afghani|afghanis',
  MMK: 'kyat|kyats',
  LAK: 'kip',
  KHR: 'riel|riels',
  MNT: 'tugrik|tugriks|togrog',
  TJS: 'somoni|tajik somoni',
  TMT: 'turkmen manat',
  BHD: 'bahraini dinar|bahraini dinars',
  LYD: 'libyan dinar|libyan dinars',
  TND: 'tunisian dinar|tunisian dinars',
  DZD: 'algerian dinar|algerian dinars',
  OMR: 'omani rial|omani rials',
  YER: 'yemeni rial|yemeni rials|yemeni riyals',
  UGX: 'ugandan shilling|ugandan shillings|ush',
  TZS: 'tanzanian shilling|tanzanian shillings|tsh',
  SOS: 'somali shilling|somali shillings',
  ETB: 'birr|ethiopian birr',
  GHS: 'cedi|cedis|ghanaian cedis|ghana cedis',
  ZMW: 'kwacha|zambian kwacha',
  MWK: 'malawian kwacha',
  MZN: 'metical|meticais',
  AOA: 'kwanza|kwanzas',
  BWP: 'pula',
  RWF: 'rwandan franc|rwandan francs',
  CDF: 'congolese franc|congolese francs',
  GNF: 'guinean franc|guinean francs',
  MUR: 'mauritian rupee|mauritian rupees',
  MVR: 'rufiyaa|maldivian rufiyaa',
  SCR: 'seychelles rupees|seychellois rupees',
  BTN: 'ngultrum|bhutanese ngultrum',
  GYD: 'guyanese dollars|guyana dollars',
  BND: 'brunei dollars',
  FKP: 'falkland islands pounds',
  MKD: 'macedonian denar|macedonian denars|denars',
  ALL: 'albanian lek|albanian leks|lekë',
  CRC: 'costa rican colones|costa rican colons',
  BOB: 'bolivianos|boliviano',
  NIO: 'nicaraguan cordobas|cordobas',
  HTG: 'haitian gourdes|gourdes',
  LSL: 'lesotho loti|maloti',
  SZL: 'swazi lilangeni|emalangeni',
  BIF: 'burundian francs|burundi francs',
  DJF: 'djiboutian francs|djibouti francs',
  KMF: 'comorian francs',
  MGA: 'malagasy ariary|ariary',
  ERN: 'eritrean nakfa|nakfa',
  GMD: 'gambian dalasi|dalasi|dalasis',
  SLE: 'sierra leonean leones|leones',
  MRU: 'mauritanian ouguiya|ouguiya',
  CVE: 'cape verdean escudos',
  XDR: 'special drawing rights|sdr|sdrs',
  XAF: 'central african francs|central african cfa francs',
  XOF: 'west african francs|west african cfa francs',
};

function byName(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([code, list]) =>
      list.split('|').map((name) => [name, code] as const),
    ),
  );
}

/** The code of each name. */
export const codeByName: ReadonlyMap<string, string> = byName(names);

/** Names of hundredths, by the currency that they are parts of. */
const hundredths: Readonly<Record<string, string>> = {
  USD: 'cent|cents|us cent|us cents',
  EUR: 'euro cent|euro cents|eurocent|eurocents',
  GBP: 'pence|p',
  CAD: 'canadian cents',
  AUD: 'australian cents',
  RUB: 'kopeck|kopecks|kopek|kopeks',
  UAH: 'kopiyka|kopiykas',
  INR: 'paise',
  PLN: 'groszy',
};

/** The code of the currency that a name is the hundredth of. */
export const hundredthsByName: ReadonlyMap<string, string> = byName(hundredths);

/** Names that several countries use, with the codes to choose from. */
export const ambiguousNames: ReadonlyMap<string, string> = new Map([
  ...['kr', 'krona', 'krone', 'kronor', 'kroner', 'kronur', 'crown', 'crowns'].map(
    (name) => [name, 'SEK, NOK, DKK or ISK'] as const,
  ),
  ...['cfa franc', 'cfa francs', 'franc cfa', 'francs cfa', 'cfa', 'fcfa'].map(
    (name) => [name, 'XOF or XAF'] as const,
  ),
  ...['peso', 'pesos'].map((name) => [name, 'MXN, ARS, CLP, COP or PHP'] as const),
  ...['franc', 'francs'].map((name) => [name, 'CHF, XAF or XOF'] as const),
  ...['dinar', 'dinars'].map((name) => [name, 'RSD, IQD, KWD or JOD'] as const),
  ...['dirham', 'dirhams'].map((name) => [name, 'AED or MAD'] as const),
  ...['riyal', 'riyals', 'rial', 'rials'].map((name) => [name, 'SAR, QAR or IRR'] as const),
  ...['shilling', 'shillings', 'sh', 'shs'].map((name) => [name, 'KES, UGX or TZS'] as const),
  ...['som', 'soum', 'sum'].map((name) => [name, 'UZS or KGS'] as const),
]);

/** The most words that a name has. */
export const longestName = 4;
