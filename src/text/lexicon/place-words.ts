/** Words that end the name of a place: "Kinburn Spit", "Unity State". */
export const placeTails = (
  'Sea Ocean River Lake Bay Gulf Strait Straits Channel Canal Island Islands Isles Peninsula Spit Cape ' +
  'Mountain Mountains Hill Hills Valley Plateau Desert Forest Park Airport Airfield Airbase Aerodrome Base ' +
  'Bridge Dam Street Road Avenue Square Boulevard Lane Highway Motorway Port Harbor Harbour Beach ' +
  'Coast Province Oblast Krai Region District County Prefecture Governorate Municipality Territory Territories State City ' +
  'Town Village Township Borough Heights Plains Pass Crossing Corridor Falls Creek Reef Shoal Reservoir Archipelago Atoll Palace ' +
  'Castle Cathedral Mosque Temple Synagogue Basilica Stadium Arena Tower Towers Plaza Hall Hotel Mall Market Camp Cemetery Prison Jail ' +
  'Terminal Refinery Plant Mine Ridge Gorge Canyon Cove Quay Wharf Pier Barracks Garrison ' +
  'Monastery Abbey Isthmus Basin Delta Estuary Fjord Glacier Volcano Steppe Woods Gardens Zoo Gate Wall Yard ' +
  'Lighthouse Tunnel Trench Bight Sound Inlet Lagoon Junction Crossroads Quarter Ghetto Parish Station Downs Moor Glen Firth Loch'
).split(' ');

/** Words that begin the name of a place: "Lake Chad", "Fort Drum". */
export const placeHeads = new Set(
  'River Lake Mount Mt Fort Ft Port Cape Camp Isle San Santa Santo São Saint St Ste Ras Wadi Tel Bir Ain Beit Deir Kfar Kibbutz Nizhny Nizhnii Velyka Velyki Velykyi Nova Novyi Novo Stara Staryi Mala Verkhni Nizhni Puerto Ciudad Rio Monte Loch Punta Playa Cerro Umm Tell Bandar Pulau Jebel Jabal Djebel Kota Kuala'.split(
    ' ',
  ),
);

/** Words that make a place with "of": "Gulf of Oman", "Republic of Korea". */
export const placeOfHeads = new Set(
  'Gulf Bay Sea Strait Straits Isle Republic Kingdom State City Province Cape Straits Emirate Sultanate Principality Duchy Port Battle'.split(
    ' ',
  ),
);

/** Directions that belong to a place's name when they have a capital: "Eastern Ghouta". */
export const directions = new Set(
  'North South East West Northern Southern Eastern Western Central Upper Lower Greater Inner Outer Southeast Southwest Northeast Northwest Southeastern Southwestern Northeastern Northwestern'.split(
    ' ',
  ),
);

/** Common nouns that stand behind a place's name, in lower case: "the Rezina district". */
export const placeNounsAfter = new Set(
  (
    'region district province oblast river valley peninsula area city town village airport dam front frontline sector ' +
    'suburb neighborhood neighbourhood municipality county canton prefecture governorate island islands bay coast ' +
    'mountains highway port axis direction settlement border bridgehead commune department township crossing airbase corridor slum favela shantytown camp gate checkpoint refinery forest ' +
    'park square street bridge prison hills mountain desert strait coastline lake canal reservoir beach harbour harbor base ' +
    'road pass junction ridge garrison barracks airfield spaceport cosmodrome volcano crater nuclear'
  ).split(' '),
);

/** Common nouns before "of" and a place's name, or before the name itself: "the village of Orhei". */
export const placeNounsBefore = new Set(
  (
    'city town village hamlet settlement port region province district island suburb neighborhood neighbourhood capital ' +
    'municipality county north south east west northeast northwest southeast southwest outskirts outside resort ' +
    'enclave oblast township state republic coast mayor streets residents inhabitants villagers capture liberation fall shelling ' +
    'states cities towns villages islands provinces regions districts garrison bombing siege bombardment occupation people recapture'
  ).split(' '),
);

/** Words at the end of a name of an event, treaty, prize or plan, which is none of our kinds. */
export const eventTails = new Set(
  (
    'Agreement Agreements Accord Accords Protocol Protocols Convention Conventions Treaty Treaties Summit Conference Declaration Act ' +
    'Plan Process Cup Games Olympics Championship Championships Marathon Prix Festival Prize Award Awards Day Week Month ' +
    'Bill Law Order Charter Pact Deal War Wars Revolution Uprising Massacre Crisis Amendment Doctrine Memorandum ' +
    'Covenant Resolution Article Code Statute Directive Regulation Communiqué Communique Talks Dialogue Strategy ' +
    'Hurricane Storm Typhoon Earthquake Pandemic Exercise Operation Derby Trophy Tour Medal Cross Star Era Age Standard Time ' +
    'Index Report Review Papers Files Budget Statement Speech Address Lecture Fair Biennale Expo Exhibition Show Airshow'
  ).split(' '),
);

/** Words before the name of an operation, storm or the like, which is none of our kinds. */
export const eventHeads = new Set(
  'Operation Operations Exercise Hurricane Typhoon Cyclone Storm Tropical Project Task Plan Article Resolution Section Chapter Phase Act Title Decree Directive Order Battle Siege Treaty'.split(
    ' ',
  ),
);
