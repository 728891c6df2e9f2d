/** Verb forms without -ed that follow a singular noun or a number, in lower case. */
export const verbForms: ReadonlySet<string> = new Set(
  (
    'said says say told tell tells hit hits struck strikes took takes take went goes go came comes ' +
    'come got gets get made makes make met meets meet fell falls fall rose rises rise found finds ' +
    'find left leaves lost loses lose won wins win held holds hold kept keeps keep began begins begin ' +
    'became becomes become gave gives give ran runs run sent sends send shot shoots stood stands ' +
    'broke breaks brought brings bought buys built builds caught catches chose chooses drew draws ' +
    'drove drives fled flees fly flew flies fought fights grew grows heard hears knew knows know led ' +
    'leads lay lies paid pays put puts read reads saw sees sold sells spent spends spoke speaks swept ' +
    'taught thought thinks think threw throws wrote writes seek sought sat sits slept wore wears ' +
    'burst cut cuts drowned died dies die bore felt feels want wants need needs let lets set sank ' +
    'sunk shut spread split stole stolen taken given seen known slain hurt hidden beaten driven ' +
    'flown fallen shown written remain remains work works live lives stay stays arrive arrives ' +
    'face faces voted vote votes agree agrees agreed began begun belong belongs carry carries cost ' +
    'costs crossed exist exists expect happen happens include includes join joins'
  ).split(' '),
);

/** Those of them that also stand before a noun: `five lost children`. */
export const participles: ReadonlySet<string> = new Set(
  'lost stolen taken given known slain hidden broken fallen written sunken burst hurt set worn left held shut split cut shot'.split(
    ' ',
  ),
);

/** Participles and adjectives of harm that stand for people: `32 injured`, `five dead`. */
export const casualtyWords: ReadonlySet<string> = new Set(
  (
    'killed injured wounded dead missing hurt slain dying detained arrested captured displaced ' +
    'hospitalised hospitalized unaccounted died downed shot destroyed damaged evacuated rescued ' +
    'infected homeless kidnapped abducted taken freed released intercepted trapped survived ' +
    'deported stranded sick ill'
  ).split(' '),
);

/** Words that tell of losses, so that a bare number near them counts people or things. */
export const lossWords: ReadonlySet<string> = new Set(
  (
    'kill kills killed killing injure injures injured injuring wound wounds wounded wounding dead died ' +
    'dies die death deaths toll casualties casualty fatalities missing hurt slain arrested captured ' +
    'downed shot destroyed intercepted detained lost victims survivors rescued infected claimed'
  ).split(' '),
);

/** Verbs of speech: what stands before them is their subject, not part of a counted list. */
export const speechForms: ReadonlySet<string> = new Set(
  'said say says told tell reported report reports added warned announced confirmed claimed'.split(
    ' ',
  ),
);

/** Those of the words of harm that are nouns behind "the": `nine of the wounded`. */
export const casualtyNouns: ReadonlySet<string> = new Set(
  'injured wounded dead missing displaced homeless sick ill detained arrested infected accused'.split(
    ' ',
  ),
);
