/** Words that no counted noun phrase goes on with, in lower case. */
export const functionWords: ReadonlySet<string> = new Set(
  // prepositions
  (
    'about above across after against along alongside amid among amongst around as at because ' +
    'before behind below beneath beside besides between beyond but by despite down due during ' +
    'except following for from if in including inside into like near nearby of off on onto ' +
    'opposite out outside over past per regarding since so than though throughout till to toward ' +
    'towards under underneath unless unlike until unto up upon versus via vs when where whereas ' +
    'whether while whilst with within without ' +
    // conjunctions, pronouns, determiners
    'and or nor yet a an the this that these those each every either neither both all any some no ' +
    'my your his her its our their i you he she it we they me him us them himself herself itself ' +
    'themselves who whom whose which what why how there here another such ' +
    // auxiliaries
    'am is are was were be been being has have had having do does did doing done will would shall ' +
    'should can could may might must ought cannot not never ' +
    // adverbs that close a phrase
    'ago apart already also altogether always away back again afterwards earlier later now then ' +
    'today tomorrow yesterday tonight overnight together too still just only even once twice ' +
    'alone each abroad ahead overall instead else elsewhere meanwhile however therefore soon ' +
    'x last next simultaneously daily weekly monthly annually yearly nationwide worldwide respectively'
  ).split(' '),
);
