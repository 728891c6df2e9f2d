/** Nouns that name an office or rank before a person's name, in lower case. */
export const officeNouns = (
  'det insp supt cllr alhaji malam mallam hajiya engr barr shri smt sp csp dsp asp acp dcp ssp igp ' +
  'lt-gen lt-col lt-cdr maj-gen brig-gen col-gen vice-adm rear-adm sgt-maj president minister chancellor premier secretary secretary-general secretary-treasurer chief chairman ' +
  'chairwoman chairperson chair co-chair co-leader co-president co-author co-host co-pilot leader governor mayor senator congressman congresswoman ' +
  'representative ambassador envoy commissioner spokesman spokeswoman spokesperson director director-general ' +
  'general lieutenant-general major-general brigadier colonel lieutenant major captain commander ' +
  'sergeant corporal admiral vice-admiral marshal king queen prince princess emperor empress sultan emir ' +
  'sheikh shah pope cardinal archbishop bishop patriarch imam ayatollah rabbi pastor reverend father sister ' +
  'rev judge justice magistrate prosecutor attorney counsel solicitor advocate barrister skipper lawyer professor prof doctor dr ' +
  'vice-president ex-president ex-minister ex-premier under-secretary undersecretary ' +
  'deputy head ceo cfo coo cto boss founder co-founder owner executive manager coach analyst economist ' +
  'strategist historian expert journalist correspondent reporter editor columnist author writer actor actress ' +
  'singer player striker midfielder goalkeeper defender activist dissident ' +
  'candidate nominee lawmaker legislator mp mep msp councillor councilor councilman councilwoman ' +
  'taoiseach tánaiste lord lady baroness baron duke duchess sir dame count countess viscount earl ' +
  'speaker whip counterpart colleague negotiator adviser advisor aide official inspector constable ' +
  'superintendent detective sheriff officer private pilot scientist researcher gen gov sen rep ' +
  'lt col maj capt sgt cpl adm brig cmdr cdr cmdt pres hon msgr mr mrs ms mx miss messrs madame monsieur herr frau ' +
  'señor señora don doña master comrade citizen first-lady principal dean provost rector ' +
  'ombudsman comptroller treasurer auditor surgeon warden consul attaché delegate diplomat ' +
  'billionaire businessman businesswoman entrepreneur investor tycoon oligarch magnate developer ' +
  'president-elect minister-designate chancellor-designate premier-designate veteran resident farmer teacher nurse ' +
  'paramedic firefighter volunteer witness survivor student engineer architect artist musician comedian presenter ' +
  'host filmmaker novelist poet philosopher physicist epidemiologist virologist astronaut cosmonaut warlord ' +
  'dictator strongman ruler monarch statesman politician tsar czar'
).split(' ');

/** Nouns that are followed by a name only with a country or a field before them; weak evidence alone. */
export const rankWords = new Set(
  'general major private chief head boss count don master'.split(' '),
);

/** Words between the country and the office's noun, or before both, in lower case. */
export const officeModifiers = (
  'prime vice deputy acting former ex then then- interim caretaker outgoing incoming late senior junior chief ' +
  'principal assistant associate first second current new newly elected president-elect veteran top lead leading permanent special ' +
  'presidential vice-presidential regional provincial municipal local district city state federal national ' +
  'central republican democratic conservative labour liberal green opposition shadow parliamentary ' +
  'defence defense foreign home interior finance justice health education energy economy economic trade ' +
  'commerce labor transport transportation agriculture environment climate culture digital development ' +
  'infrastructure industry science technology security intelligence policy press communications army navy naval ' +
  'air force military police staff general attorney solicitor house senate majority minority party ' +
  'treasury cabinet business work pensions housing immigration border homeland veterans affairs european ' +
  'external internal crown grand supreme field rear high-ranking four-star three-star two-star retired brigadier ' +
  'lieutenant major lance petty non-executive managing executive editorial real estate human rights humanitarian emergency relief aid ' +
  'financial operating marketing information legal scientific product commercial data accounting revenue strategy ' +
  'fire coast guard investigative political chief-of-staff nuclear medical research ' +
  'wing far-right far-left right-wing left-wing centre-right centre-left center-right center-left right left-leaning ' +
  'interior lower upper chamber club football team national-security budget peace trade chief war arms ' +
  'exiled jailed imprisoned ousted deposed disgraced billionaire tech long-serving longtime long-time self-styled'
).split(' ');

/** Titles that end with a stop or stand before names alone: what follows them is a person. */
export const courtesyTitles = new Set(
  (
    'det insp supt cllr alhaji malam mallam hajiya engr barr shri smt sp csp dsp asp acp dcp ssp igp ' +
    'lt-gen lt-col lt-cdr maj-gen brig-gen col-gen vice-adm rear-adm sgt-maj mr mrs ms mx miss messrs dr prof sir dame lord lady baroness gen lt col maj capt sgt cpl adm brig cmdr cdr sen ' +
    'rep gov pres rev hon msgr king queen prince princess pope sheikh ayatollah imam madame monsieur ' +
    'herr frau señor señora sultan emir duke duchess'
  ).split(' '),
);

/** Words that link an office to its field: "Secretary of State for Defence". */
export const officeLinks = new Set(['of', 'for', 'to', 'and', 'the', 'in', 'at', 'on']);
