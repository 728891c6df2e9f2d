/** Words that begin sentences with a capital and are no part of any name there, in lower case. */
export const functionWords = new Set(
  (
    'a an the this that these those here there now then when where while who whom whose which what why how whether if unless until ' +
    'although though because since as so but and or nor yet for of in on at by to from with without within into onto over under ' +
    'above below between among amongst amid amidst against along alongside across after before behind beneath beside besides beyond during despite ' +
    'except following given including like unlike near off out outside inside past per regarding through throughout toward towards up upon ' +
    'down via versus about around i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers ' +
    'herself it its itself they them their theirs themselves one ones someone somebody something anyone anybody anything everyone everybody ' +
    'everything nobody nothing none no not never neither either both each every all any some many much more most few fewer less least several ' +
    'such other others another same enough only just even also too very quite rather still already again once twice soon later earlier ago ' +
    'often always usually sometimes perhaps maybe however moreover furthermore meanwhile therefore thus hence nevertheless nonetheless instead ' +
    'otherwise indeed certainly clearly obviously apparently reportedly allegedly overall yesterday today tomorrow tonight overnight ' +
    'is are was were be been being am do does did done has have had having can could shall should would might must ought ' +
    "isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't can't couldn't won't wouldn't shouldn't mustn't it's he's she's that's " +
    "there's here's what's who's let's i'm i've i'd i'll we're we've we'd we'll you're you've you'll they're they've they'll they'd he'd she'd he'll she'll it'll " +
    'yes oh well okay ok please thanks thank sorry hello hi dear first second third fourth fifth sixth seventh eighth ninth tenth last next previous ' +
    'zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty ' +
    'forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens scores tens ' +
    'half half-a-dozen two-thirds three-quarters nearly almost roughly approximately exactly least most plus minus re vs etc ' +
    'mid pre post non anti pro ex semi pan neo ultra inter intra'
  ).split(' '),
);

/** Everyday words of the news, in lower case: capitalised alone they are likelier no name. */
export const commonWords = new Set(
  (
    'net gross ends notes editors ebit ebitda capex enquiries inquiries ' +
    'ability abroad absence abuse access accident account accounts accusations accused act acting action actions activists activity actual ad add added adding additional ' +
    'address administration admitted adult adults advance advanced advertising advice advisers affair affairs age agencies agency agent agents aggression agree agreed ' +
    'agreement agreements aid aim aims air aircraft airline airlines airport airstrike airstrikes alarm alert allegations alliance allied allies allow almost alone alongside ' +
    'alternative ambassador ambassadors ambitious ambulance ammunition amount analysis analyst analysts ancient anger angry animal animals anniversary announcement announced ' +
    'annual answer answers apartment apartments appeal appeals appearance approach approval april arguably argument armed armies armour arms army arrest arrested arrests ' +
    'arrival art artillery artists ash aside ask asked asking aspects assault assembly assets assistance association assuming asylum athletes atmosphere attack attacks ' +
    'attempt attempts attendees attention attorney attorneys audience august aunt authorities authority average aviation avoid awaiting aware away baby back background ' +
    'backed backing bad balance ballistic ban bank banks bar bars base based bases basic battalions battle battles beach bear beating because become beginning behind belief ' +
    'best bets better beyond bid big bigger biggest bill bills bird birds birth bit black blackouts blame blast blasts blockade blood blue board boat boats bodies body bomb ' +
    'bombing bombings bombs bond bonds book books border borders boss both bottom boy boys breaking breakthrough bridge bridges brief briefing bring britons broad brother brothers budget ' +
    'budgets building buildings built burned bus buses business businesses buy buyers cabinet call called calling calls camp campaign campaigners campaigns camps capital car ' +
    'care career cars case cases cash casualties caught cause caution cease ceasefire celebrations center central centre centres ceremony chair challenge challenges chance change ' +
    'changes channel chaos charges charities charity chart check checks chemical chief chiefs child children choice church cities citizens city civil civilian civilians claim ' +
    'claims clash clashes class clean clear climate close closed closer clothes cloud coach coal coalition coast code cold colleagues collective college combat combined come ' +
    'comes coming command commander commanders comment commentators comments commerce commercial commission commissioners commitment commitments committee common communications ' +
    'communities community companies company comparison competition complaints complete compromise concern concerned concerns condition conditions conference confidence conflict ' +
    'conflicts congratulations conservation conservatives considering construction consultants consumer consumers contact content context continuing contract contractors contracts ' +
    'contrary control convoy cooperation cost costs council councils counter countries country county coup couple course court courts cover coverage creation crew crews crime ' +
    'crimes crisis critics crops cross crowd crowds crucial crude cruise cultural culture currency current currently customers cut cuts cyber daily damage danger dangerous dark ' +
    'data date daughter day days dead deadline deal deals death deaths debate debris debt decades deep defence defenders defending defense defenses defences deficit delays ' +
    'delegates delegation delegations delivery deliveries demand demands democracy democrats demonstrators department departments deployment deputies deputy design desk detail details ' +
    'determined development developments dialogue different difficult digital dignity diplomacy diplomat diplomatic diplomats direct director directors disaster discussion discussions ' +
    'disease dispute district districts division doctor doctors document documents dogs doing dollar dollars domestic donald donations donors door double doubt down downed dozens ' +
    'dramatic drawing dream drinking drive drivers drone drones drought drug drugs dust duties duty early earnings earthquake ease east eastern easy economic economics economies ' +
    'economist economists economy editor editors education effect effective effects effort efforts elected election elections electric electricity electronic elsewhere ' +
    'embassy emergency emissions employees employers employment end energy engine engineers enough enter entire entry environment environmental envoy envoys equal equipment ' +
    'era escalation especially essential estimated estimates europeans even evening event events eventually ever everyday evidence exact examination example exchange exchanges ' +
    'executive executives exercise exercises existing exit expect expectations expected experience expert experts explained explosion explosions explosive export exports ' +
    'express extra extreme eyes eyewitnesses face facing fact factories factory failure fair faith fall fallen families family famine famous fans far farmers farms fast fatal father fear ' +
    'fears federal feeling fellow female field fierce fifty fight fighter fighters fighting figure figures film final finally finance financial financing find findings fine fire fires ' +
    'firefighters firm firms fiscal fish five flag flags fleet flight flights flood flooding floods floor focus food football force forces forecasters foreign forest form formal ' +
    'former forth fortunately forward forum foundation founder free freedom fresh friday friend friends front frontline frozen fruit fuel full fun fund funding funds ' +
    'funeral further future game games gang gangs gap gas gathering gaza general generals generation generators gift girl girls global goal goals gold good goods government ' +
    'governments governor governors grain grand grant grateful gratitude great green ground group groups growing growth guarantee guarantees guard guards guests gun gunfire gunmen ' +
    'guns habitat hall hand hands happy hard having head heading heads health healthcare hearing heart heat heavy help helicopter helicopters helping high higher highway hill ' +
    'historians historic historical history hit hold holding holiday home homes honest hope hopes hospital hospitals hostage hostages hostilities hot hotel hotels hour hours house ' +
    'household households houses housing huge human humanitarian hundreds hunger hurricane husband ice idea ideas images immediate immediately immigration impact imports important ' +
    'improved incident incidents include included income increase increased increasing independence independent individual individuals industrial industry inflation influence ' +
    'information infrastructure infantry initial initially injured injuries injury innovation inquiry inside inspectors instead institute insurers intelligence intense interest interests ' +
    'interior internal international interview interviews invasion investigation investigators investment investments investors iron island islands issue issues items jet jets ' +
    'job jobs joint joining journalist journalists judge judges july june junior juries jury justice keen keep key kids killed killing killings kind king knowledge labor labour lack ' +
    'land language large larger largest late latest launch launched law lawmakers laws lawyer lawyers lead leader leaders leadership leading leave leaving left legal legislation ' +
    'lessons let letter letters level levels liberty library life lift light likely limited line lines link list listen little live lives living loans local long longer look ' +
    'looking loss losses lost lots love low lower loyal machine magazine main maintenance major majority make making male man manager managers manufacturers manufacturing map march ' +
    'marine maritime mark market markets mass massive match material materials matter may mayor mayors meals means measures meat mechanism media mediators medical medicine medics ' +
    'meeting meetings member members memory men mental message messages metal meteorologists method middle migrants migration military militants militias milk mind mine mines minister ministers ' +
    'ministries ministry minor minutes missile missiles missing mission mob mobile model modern moment momentum monday money month monthly months moon morning mother mothers mountain ' +
    'mourners movement moving multinational municipal murder museum music mutual mystery name names nation national nations native natural nature naval navy necessary need needs negotiations ' +
    'negotiators neighbor neighbors neighbour neighbouring neighbours network neutral new news newspaper newspapers nice night nobody noise normal north northern note noting notice ' +
    'november nuclear number numbers nurse nurses object objective observers obvious occupation occupied ocean october offer offers office officer officers offices official officials ' +
    'oil old open opening operation operations operators opinion opponents opportunity opposition option options oral order orders ordinary organisation organisations organization organizations ' +
    'organisers organizers original other ours outlook output overall overseas owner owners pace pact page pages pain panel paper papers paramedics parents park parliament part participants ' +
    'particular parties partner partners parts party pass passenger passengers past path patience patient patients pay payments peace peaceful pensioners people percent perfect period permanent ' +
    'person personal personnel petrol petition phase phone photo photographs photos physical picture pictures piece pilot pilots pipeline place places plan plane planes planning plans ' +
    'plant plants platform platforms play player players plea pleas pledge pledges point points police policy political politicians politics poll polling polls pool poor popular population port ports ' +
    'position positions positive possible post posts potential poverty power powerful practical practice prayer prayers precision preliminary preparation preparations presence present president ' +
    'presidential presidents press pressure previous price prices prime prior priority prison prisoner prisoners prisons private prize problem problems proceeds process production products ' +
    'professor profit profits program programme programs progress project projects promises proof propaganda property proposal proposals proposed prosecution prosecutor prosecutors prospects ' +
    'protection protest protesters protests proud provincial public publicly published publishing pump pure purpose push quality queen quest question questions quick quiet race racial radar radars radiation ' +
    'radio rail railway railways rain rains raising rallies rally ran range rapid rare rate rates raw reaching reaction reactions readers reading ready real reality reason reasons rebels recent ' +
    'recently recession reconstruction record records recovery red reform reforms refugee refugees refusing regime region regional regions regulators relations relationship relatives relief religious remarks ' +
    'remember remote repairs repeated reply report reported reporter reporters reporting reports representative representatives republic republicans rescue rescuers research researchers reserve ' +
    'reserves residential residents resistance resolution resources response responders responsibility rest restaurants restrictions result results retail retaliation return returning revenue revenues review ' +
    'revolution rice rich right rights ring rising risk risks rival rivals river road roads rocket rockets role room rose round row royal rule rules run running rural safe ' +
    'safety sales salaries sanctions satellite satellites saturday saving say saying says scale scenes schedule school schools science scientists scores sea search season seating secret secretary section sector ' +
    'sector security seen seizure senate senator senators send senior sense separate separately september serious servants service services session settlement settlers severe sexual shadow shame share shares ' +
    'shareholders sharp shell shelling shells shelter ship shipment shipments shipping ships shop shopkeepers shops short shot show shows shrapnel sick side sides sight sign signals signs silence similar simple simply single ' +
    'sister site sites situation size skies sky slow small smaller smoke snow social society solar soldier soldiers solidarity solution son song sort source sources south southern ' +
    'sovereignty space speaker speakers speaking special specialists specific speech speed spending spirit spokesman spokesperson spokeswoman sport sports spring square stability staff stage stake stakes stand ' +
    'standard standards star start state statement statements states station stations statistics status stay steel step steps stock stocks stone stop stopping store stores storm storms story strategic strategy street ' +
    'streets strength strike strikes strong student students studies study style subject submarine successful sudden suffering suggestions suicide summer summit sun sunday supermarkets supplies suppliers supply support ' +
    'supporters sure surgeons surgery surprise surrender surveillance survey surveys survivors suspect suspects suspicion system systems table talk talks tank tanker tankers tanks target targets tariff tariffs task tax taxes taxpayers teacher teachers team ' +
    'teams technical technology teenagers telephone television temperatures temporary tension tensions term terms territorial territory terrible terror terrorism terrorist terrorists test testimony tests text thing things think ' +
    'thinking thought threat threats thursday ticket time times title tonnes tonight tools top tornado total tour tourism tourists town towns track trade traders trading tradition traditional traffic trafficking ' +
    'train training trains transfer transfers transition transport travel travellers treasury treaty treatment trees trial tribal trip troop troops trouble truce truck trucks true trust truth tuesday turning twin two type ' +
    'typhoon ultimate ultimately uncertainty uncle understanding unemployment unfortunately unidentified uniform union unions unit united units unity universities university unknown unprecedented unprovoked upper urban urgent use used users ' +
    'using value values variety vast vehicle vehicles version vessel vessels veterans victim victims victory video videos view viewers views village villagers villages violation violations violence visa visas visit visitors ' +
    'vital voice volunteer volunteers vote voter voters votes voting vulnerable wage wages wait waiting walls war warning warnings wars warships watch watching water wave way ways weak weapon weapons weather wednesday week weekend ' +
    'weekly weeks weight welcome west western wheat white wide widespread wife wild wildfire wildfires win wind winner winners winning winter witness witnesses woman women word words work worker workers working works world worldwide worse worst ' +
    'worth wounded writing wrong year years yellow young youth zone zones arriving according asked based born compared considering depending due facing founded headed hours judging led owing pending ' +
    'provided quoted related seated seeing seized shaken speaking taken taking told thanked urged wanted warned welcome witnessed accord agenda album amendment archive article award awards ' +
    'broadcast bulletin bureau calendar carrier catalogue chapter cities clinic clinics column concert contents corps courtesy credit crown dam deep dispatch draft exclusive expo feature festival figure ' +
    'file fleet flagship flash footage formula framework gallery garden gardens gate guide harbor harbour header headline highlights highlands index initiative insight institution interactive introduction journal ' +
    'label landing league lecture license line lists log magazine mail mall manual memo menu methodology monument motion notes offshore orphan orphans overview pandemic parade parcel passport pension podcast poster preface ' +
    'prime priorities profile questions quarter quarterly quick rank rating recap recipe reference register reminder replay roundup saga schedule scope scoreboard script series sidebar slide snapshot spotlight ' +
    'hole category phase level grade statute storm strait stream subscribe subscription summary supplement surge symposium table tactic tag takeaway takeaways template theme timeline tip tips toll topic topics tracker transcript trends tribute ' +
    'update updates verdict verification volume waste watchdog webinar website weekend workshop yearbook shield operation accords protocol convention declaration charter deal doctrine act bill plan pact program programme'
  ).split(' '),
);

/** Lower-case given names of the lists that are also words; alone at a sentence's start they are none. */
export const nameWords = new Set(
  (
    'will may mark grant bill rose grace hope faith joy dawn sue pat drew chuck jack rich frank art gene guy don ray ' +
    'robin bob chase max june april august summer autumn iris lily daisy ivy holly hazel olive pearl ruby amber crystal ' +
    'penny sandy dale cliff glen heath brook brooke lane wade dean earl duke king prince major mason hunter parker taylor ' +
    'carter cooper fletcher tucker piper archer victor christian chance can so do an to tin ban long lee song park so young sun ma ' +
    'he han tan pan lam van ho hun sung min dong ran or gal tal noon eve even angel jesus carol melody harmony royal sterling ' +
    'merry gay norm herb basil ginger rusty buddy sonny junior mercy patience prudence constance charity chastity destiny ' +
    'jean bob tony jo mel rod nick mick dick peg barb bea bo jay kit lance marina miles otto perry pierce pippa ' +
    'reed rex rob rocky roman rusty sage scout shell shelly skip stone storm sunny tad temple trip troy true vance vera violet ' +
    'wally wolf wren male said gate bar bay sultan sheikh jihad islam iman imam malik amal noor do ban ri sho ken ' +
    'ram hari man mani can deniz baris lin ye du shi yang tony sierra florence victoria virginia georgia sydney austin ' +
    'jordan israel chad paris london milan carolina trinidad santiago rosario lourdes guadalupe dolores mercedes trent ' +
    'romania asia africa india kenya dallas houston denver phoenix orlando cairo lima'
  ).split(' '),
);

const endings =
  /(?:ing|ed|ly|tion|sion|ment|ness|ity|ism|ists|ers|ors|ies|ous|ful|less|able|ible|ance|ence|ship|wise)$/;

/** Whether a lower-case word is an everyday one, by the lists or, from six letters, by its ending. */
export function isCommonWord(lower: string): boolean {
  if (functionWords.has(lower) || commonWords.has(lower)) return true;
  return lower.length >= 6 && endings.test(lower);
}
