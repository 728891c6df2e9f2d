/** Words whose number is a name: `page 4`, `Article 5`, `Route 66`, `phase two`. */
export const labels: ReadonlySet<string> = new Set(
  (
    'floor page pages pp p chapter section sections article articles no nos number numbers resolution route ' +
    'highway interstate motorway road flight room gate phase stage level tier grade category type ' +
    'version volume vol part parts line verse act scene block district precinct ward zone channel ' +
    'day days week month year years season episode round game lap age aged ages minute hour mark ' +
    'model covid group pier platform terminal track lane exit apartment flat suite figure fig table ' +
    'appendix annex rule clause paragraph para question formula area studio windows iphone android ' +
    'playstation ps xbox galaxy top step unit protocol title bill decree law amendment ' +
    'proposition prop measure item point class division brigade battalion regiment squadron corps ' +
    'company task hut camp sector square bus tram metro buoy reactor reactors block building ' +
    'cell psalm genesis matthew mark luke john opus sonata symphony euro cop g apollo sputnik ' +
    'soyuz starship falcon ariane vega gemini voyager boeing airbus concorde leopard abrams ' +
    'patriot challenger bradley marder gepard leclerc tomahawk storm iskander kalibr kinzhal shahed ' +
    'geran tornado typhoon gripen rafale mirage sukhoi su mig tu il kh antonov an hercules cessna ' +
    'gulfstream bombardier falcon super studio fahrenheit agenda vision horizon bridge ' +
    'stoxx dow nikkei ftse dax cac nasdaq s&p p/e big world bbc itv fox nordstream stream pier ' +
    'pulse ultra pixel mercury iron mk magnitude richter rated rating artemis expedition merkava ' +
    'stryker piranha puma phantom hurricane hotline dial turkstream'
  ).split(' '),
);

/** Streets of an address: `10 Downing Street`. */
export const streets: ReadonlySet<string> = new Set(
  'street st road rd avenue ave lane boulevard blvd drive square place terrace way court'.split(
    ' ',
  ),
);

/** Months and their short forms. */
export const months: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december jan feb ' +
    'mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** Behind `one`, these make no count: `one day`, `one thing`. */
export const idleAfterOne: ReadonlySet<string> = new Set(
  (
    'day time point thing side hand way reason example question idea moment issue area case another ' +
    'such more where who that which or and of in on at to by for with as is was could can must ' +
    'would might should will word step night morning evening week month year minute hour second ' +
    'big major key major main possible clear simple single final last'
  ).split(' '),
);

/** Before `one`, these make it a pronoun: `no one`, `this one`. */
export const pronounBeforeOne: ReadonlySet<string> = new Set(
  (
    'no any every each this that the which some such another neither either not my your his her its ' +
    'our their first last next new old big good bad right wrong only'
  ).split(' '),
);
