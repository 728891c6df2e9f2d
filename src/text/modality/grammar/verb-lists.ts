/** Irregular simple pasts that are hardly ever anything else. */
const pasts =
  'said told went came took made got gave found left began held kept led lost met paid sent shot ' +
  'stood won wrote struck fell flew drew drove rose ran saw sold spoke spent broke brought built ' +
  'bought caught chose dealt fought felt fled forgot froze grew heard hid knew laid lay lent meant ' +
  'rode sank shook slid stole swore swept taught threw thought understood woke wore withdrew ' +
  'overtook undertook underwent became bore bound bled bred clung crept dug drank ate forbade ' +
  'forgave hung knelt leapt lit sought shone sprang stuck stung swam swung tore upheld wound ' +
  'overcame overthrew oversaw foresaw foretold retook rebuilt resold outgrew mistook shrank blew';

/** Third persons of the present that are hardly ever plural nouns. */
const presents =
  'says remains becomes seems appears includes continues wants needs makes takes gives gets goes ' +
  'comes keeps knows thinks believes expects hopes intends seeks faces requires provides allows ' +
  'means shows leads brings sends tells understands considers exists depends begins opposes ' +
  'envisages emphasizes emphasises proposes refuses rejects denies declines lacks involves contains ' +
  'follows covers comprises belongs prefers agrees insists argues warns stands holds feels finds ' +
  'runs works sees uses serves suggests supports describes explains adds admits claims notes reports ' +
  'tops threatens operates owns employs represents reflects represents meets sits lives speaks ' +
  'pays loses buys sells earns handles occurs arises happens carries builds brings chooses creates ' +
  'deserves destroys develops ensures enters establishes exceeds fails fits gathers hides ignores ' +
  'imposes improves indicates joins lasts maintains manages obtains performs poses prevents proves ' +
  'recognises recognizes reduces regrets relies remembers removes replies resolves retains reveals ' +
  'saves spends starts stays succeeds suffers teaches tends tries trusts writes wonders drives closes ' +
  'opens crosses leaves looks loves likes plays ranks gets stems amounts appears applies asks ' +
  'receives offers produces reaches rises falls grows costs aims plans calls urges hits kills';

/** Bases that, behind a plural, are the present tense. */
const bases =
  'say remain become seem appear include continue want need make take give get go come keep know ' +
  'think believe expect hope intend seek face require provide allow mean lead bring send tell ' +
  'understand consider exist depend begin oppose propose refuse reject deny decline lack involve ' +
  'contain follow cover belong prefer agree insist argue warn stand hold feel find run see use serve ' +
  'suggest describe explain add admit operate own employ represent reflect meet live speak receive ' +
  'produce reach rise fall grow strike fire arrive work fear plan share love like';

/** Words in -ed that are no past tense. */
const notPasts =
  'united hundred need indeed speed seed feed breed proceed exceed succeed agreed-upon red bed shed ' +
  'wed led fed bled sped wicked naked sacred rugged so-called unprecedented limited armed beloved ' +
  'alleged supposed unmanned advanced ahmed mohammed mohamed saeed fred ted reed moored infrared ' +
  'biased detailed experienced talented gifted skilled mixed retired masked hooded combined ' +
  'armoured armored manned guided motorised motorized mechanised mechanized sophisticated dedicated ' +
  'unarmed tracked wheeled refurbished unnamed unidentified unspecified unconfirmed';

export const pastVerbs: ReadonlySet<string> = new Set(pasts.split(' '));
export const presentVerbs: ReadonlySet<string> = new Set(presents.split(' '));
export const baseVerbs: ReadonlySet<string> = new Set(bases.split(' '));
export const notPastWords: ReadonlySet<string> = new Set(notPasts.split(' '));
