/** Weapons, systems, vehicles, aircraft and ships by name; parted by `|`. */
export const weapons = // Air defence
  (
    'Patriot|Patriots|MIM-104|PAC-2|PAC-3|IRIS-T|IRIS-T SLM|IRIS-T SLS|NASAMS|HAWK|Hawk|SAMP/T|SAMP-T|THAAD|' +
    "Iron Dome|Iron Beam|David's Sling|Arrow 2|Arrow 3|Arrow-2|Arrow-3|Skynex|Skyranger|Gepard|Gepards|" +
    'Skyshield|Crotale|Mistral|Starstreak|Stinger|Stingers|Piorun|Igla|Strela|Avenger|Vampire|Martlet|' +
    'S-200|S-300|S-300V|S-350|S-400|S-500|S-125|Buk|Buk-M1|Tor|Tor-M1|Tor-M2|Pantsir|Pantsir-S1|Tunguska|' +
    'Shilka|Osa|Kub|Aegis|Aegis Ashore|Sky Sabre|Golden Dome|Phalanx|C-RAM|Barak|Barak-8|HQ-9|RIM-7|' +
    'FrankenSAM|Sea Sparrow|ESSM|SM-2|SM-3|SM-6|' +
    // Missiles, bombs, rockets
    'ATACMS|HIMARS|MLRS M270|M142 HIMARS|M270|GMLRS|GLSDB|Storm Shadow|SCALP|SCALP-EG|Scalp|Taurus|Taurus KEPD|' +
    'Tomahawk|Tomahawks|JASSM|JASSM-ER|LRASM|JDAM|JDAM-ER|HARM|AGM-88|AMRAAM|AIM-120|AIM-9|AIM-9X|AIM-9M|' +
    'Sidewinder|Sparrow|Meteor|AASM|AASM Hammer|Hammer|SDB|Paveway|Brimstone|Hellfire|Javelin|Javelins|NLAW|NLAWs|' +
    'Milan|TOW|BGM-71|Stugna|Stugna-P|Kornet|Konkurs|Spike|Carl Gustaf|AT4|RPG-7|Panzerfaust 3|Matador|' +
    'Harpoon|Neptune|R-360 Neptune|Long Neptune|Naval Strike Missile|Exocet|RBS-15|RBS 70|RBS-70|RBS15|' +
    'Flamingo|FP-5 Flamingo|FP-5|Palianytsia|Peklo|Ruta|Hrim-2|Sapsan|Vilkha|Tochka|Tochka-U|Iskander|Iskander-M|' +
    'Iskander-K|Kinzhal|Zircon|Tsirkon|Oniks|Kalibr|Kh-22|Kh-32|Kh-47|Kh-47M2|Kh-55|Kh-59|Kh-69|Kh-101|Kh-555|' +
    'Kh-31|Kh-35|Kh-38|Oreshnik|Sarmat|Avangard|Yars|Topol|Topol-M|Bulava|Burevestnik|Poseidon|Trident|' +
    'Minuteman|Minuteman III|Fattah|Fattah-1|Sejil|Emad|Ghadr|Khorramshahr|Shahab-3|Fateh-110|Zolfaghar|' +
    'Qiam|Kheibar Shekan|Haj Qassem|Hwasong|Hwasong-15|Hwasong-17|Hwasong-18|KN-23|KN-24|Pukguksong|DF-17|' +
    'DF-21|DF-21D|DF-26|DF-41|BrahMos|Agni|Agni-V|Shaheen|Ghauri|PL-15|Hyunmoo|FAB-500|FAB-1500|FAB-3000|' +
    'KAB|KAB-500|UMPK|GBU-57|GBU-39|GBU-31|GBU-28|MOAB|Lancet|Grad|BM-21|BM-21 Grad|Uragan|Smerch|Tornado-S|' +
    'Tornado-G|TOS-1|TOS-1A|Solntsepyok|Katyusha|Qassam|Falaq|Burkan|APKWS|ERAM|Excalibur|Bonus|SMArt 155|' +
    // Drones
    'Shahed|Shaheds|Shahed-131|Shahed-136|Shahed-238|Geran|Geran-2|Geran-3|Gerbera|Bayraktar|Bayraktar TB2|' +
    'TB2|Bayraktar Akinci|Akinci|Anka|Kizilelma|Reaper|MQ-9|MQ-9 Reaper|MQ-9A|MQ-9B|MQ-1|Predator|' +
    'Global Hawk|RQ-4|RQ-4 Global Hawk|RQ-170|MQ-4C|MQ-4C Triton|Gray Eagle|Switchblade|Switchblade 300|' +
    'Switchblade 600|Phoenix Ghost|Orlan|Orlan-10|Orlan-30|Zala|Supercam|Eleron|Forpost|Orion|Mohajer|' +
    'Mohajer-6|Ababil|Samad-3|Hermes 450|Hermes 900|Heron|Harop|Harpy|Puma|ScanEagle|Black Hornet|Vector|' +
    'Mavic|DJI Mavic|Mavic 3|Baba Yaga|Magura|Magura V5|Sea Baby|MAGURA V5|UJ-22|UJ-26|Liutyi|Lyutyi|Bober|Beaver|' +
    'FP-1|Punisher|Leleka-100|Furia|Shark|Ghost|Altius|Altius-600M|HX-2|HF-1|Wing Loong|Wing Loong II|CH-4|' +
    'CH-5|Bolt|Sting|Heidrun|Luna|Aladin|' +
    // Aircraft
    'F-4|F-5|F-14|F-15|F-15E|F-15EX|F-15I|F-16|F-16s|F-16V|F-16I|F-18|F/A-18|F/A-18E|F-22|F-22 Raptor|F-35|' +
    'F-35A|F-35B|F-35C|F-35I|F-35s|F-22s|F-15s|F-47|F-117|A-10|A-10 Warthog|AC-130|B-1|B-1B|B-1B Lancer|B-2|B-2 Spirit|B-2s|B-21|' +
    'B-21 Raider|B-29|B-52|B-52H|B-52s|B-52 Stratofortress|C-5|C-17|C-17 Globemaster|C-130|C-130J|C-130 Hercules|C-27J|C-390|KC-46|' +
    'KC-135|KC-10|KC-30A|E-2|E-2C|E-3|E-3 Sentry|E-3A|E-7|E-7 Wedgetail|E-8|P-3|P-3C Orion|P-8|P-8 Poseidon|P-8A|U-2|SR-71|' +
    'RC-135|RC-135W|EP-3|V-22|V-22 Osprey|MV-22|MV-22 Osprey|CV-22|Osprey|SB-1|Eurofighter|Eurofighter Typhoon|Typhoon|' +
    'Typhoons|Tornado|Rafale|Rafales|Mirage|Mirage 2000|Mirage 2000-5|Mirages|Gripen|Gripens|JAS 39|' +
    'JAS 39 Gripen|Saab 340|GlobalEye|A400M|Voyager|A330 MRTT|Alpha Jet|L-39|L-159|Super Tucano|EMB-314|MiG-21|' +
    'MiG-23|MiG-25|MiG-29|MiG-29s|MiG-31|MiG-31K|MiG-35|Su-17|Su-22|Su-24|Su-24M|Su-25|Su-27|Su-30|Su-30SM|Su-33|' +
    'Su-34|Su-35|Su-35S|Su-57|Su-34s|Su-35s|Tu-22|Tu-22M|Tu-22M3|Tu-95|Tu-95MS|Tu-134|Tu-142|Tu-154|Tu-160|Il-20|Il-22|Il-38|Il-76|Il-78|' +
    'A-50|A-50U|An-2|An-12|An-22|An-24|An-26|An-32|An-72|An-124|An-225|Be-200|Yak-40|Yak-130|J-7|J-10|J-10C|J-11|' +
    'J-15|J-16|J-20|J-35|H-6|H-6K|Y-8|Y-9|Y-20|JF-17|KJ-500|FA-50|KF-21|Tejas|Kfir|Mi-2|Mi-8|Mi-17|Mi-24|Mi-26|Mi-28|' +
    'Mi-35|Ka-27|Ka-29|Ka-32|Ka-50|Ka-52|Ka-52s|Apache|Apaches|AH-64|AH-64 Apache|AH-64E|Cobra|AH-1|Black Hawk|Black Hawks|' +
    'UH-60|UH-60 Black Hawk|UH-1|Huey|Chinook|Chinooks|CH-47|CH-47 Chinook|CH-53|MH-60|MH-60R|NH90|Tiger|Sea King|' +
    'Lynx|Wildcat|Merlin|Puma helicopters|Cougar|Caracal|Eurocopter|Boeing 737|Boeing 737 MAX|Boeing 737 Max|737 MAX|737 Max|' +
    'Boeing 747|Boeing 757|Boeing 767|Boeing 777|Boeing 787|Boeing 787 Dreamliner|Dreamliner|Boeing 787-8 Dreamliner|' +
    'Boeing 737-800|Airbus A320|Airbus A321|Airbus A330|Airbus A350|Airbus A380|A320|A321|A330|A350|A380|Embraer 190|' +
    'Air Force One|Marine One|Concorde|' +
    // Vehicles and guns
    'Leopard|Leopards|Leopard 1|Leopard 1A5|Leopard 2|Leopard 2A4|Leopard 2A5|Leopard 2A6|Leopard 2A7|Leopard 2A8|Abrams|M1 Abrams|M1A1 Abrams|' +
    'M1A1|M1A2|M1A2 Abrams|Challenger|Challenger 1|Challenger 2|Challenger 3|Challengers|Leclerc|Merkava|K2|K2 Black Panther|Panther KF51|' +
    'T-34|T-54|T-55|T-55S|T-62|T-64|T-72|T-72B3|T-72M1|T-80|T-80BVM|T-80U|T-84|T-90|T-90M|T-14 Armata|Armata|PT-91|PT-91 Twardy|' +
    'M-84|M-55S|AMX-10|AMX-10RC|AMX-10 RC|VAB|VBCI|VBL|Griffon|Jaguar|Caesar|CAESAR|Caesars|TRF1|AuF1|PzH 2000|PzH2000|Panzerhaubitze 2000|RCH 155|Archer|' +
    'Krab|AHS Krab|K9|K9 Thunder|AS-90|AS90|M777|M777s|M109|M109A6|M119|L118|FH70|FH-70|Zuzana|Zuzana 2|Dana|DANA|Bohdana|2S1|2S1 Gvozdika|2S3|' +
    '2S3 Akatsiya|2S7|2S7 Pion|2S19|2S19 Msta|Msta-S|Msta-B|Giatsint|Malka|Pion|D-20|D-30|M101|M198|Koksan|M1978 Koksan|' +
    'Bradley|Bradleys|M2 Bradley|M2A2 Bradley|M2A2|Stryker|Strykers|Marder|Marders|Puma IFV|Lynx KF41|KF41|Boxer|Fuchs|Dingo|Wiesel|Patria|CV90|CV90s|CV-90|' +
    'BMP|BMP-1|BMP-2|BMP-3|BMD|BMD-2|BMD-4|BTR|BTR-60|BTR-70|BTR-80|BTR-82A|BTR-4|BTR-4E|BRDM|BRDM-2|MT-LB|M113|M113s|M1117|YPR-765|' +
    'Warrior|Mastiff|Wolfhound|Husky|Bushmaster|Bushmasters|Hawkei|Humvee|Humvees|HMMWV|MRAP|MRAPs|MaxxPro|Cougar MRAP|Oshkosh|Senator|Roshel Senator|LAV|' +
    'ACSV|Piranha|Pandur|Rosomak|Kirpi|Kozak|Novator|Varta|Spartan|FV103 Spartan|FV432|Scimitar|Samaritan|Stormer|AVLB|Biber|' +
    'Bergepanzer|Wisent|Kalashnikov|AK-47|AK-74|AK-12|AR-15|M4|M16|M240|M249|MG3|Browning|Glock|HK416|MCX|PKM|Barrett|M107|Maxim|' +
    'Starshield|TRML-4D|Giraffe|Ground Master|GM200|GM400|AN/TPQ-36|AN/TPQ-37|AN/TPQ-48|AN/TPY-2|Nebo-M|Zoopark|Zoopark-1|Krasukha|Krasukha-4|' +
    // Ships
    'Moskva|Admiral Kuznetsov|Admiral Makarov|Admiral Essen|Admiral Grigorovich|Admiral Gorshkov|Pyotr Veliky|Kursk submarine|Rostov-on-Don submarine|' +
    'Sergei Kotov|Ivan Khurs|Ivanovets|Tsezar Kunikov|Minsk landing ship|Novocherkassk|Saratov landing ship|Caesar Kunikov|' +
    'Charles de Gaulle carrier|Cavour|Garibaldi|Fujian carrier|Liaoning|Shandong|Queen Elizabeth-class|Arleigh Burke|Virginia-class|' +
    'Ever Given|Exxon Valdez|Titanic|Bismarck|Eagle S|Yantar|Ursa Major|Sea Hunter|Handala|Madleen|Mavi Marmara|' +
    // Space and the rest
    'Soyuz|Falcon 9|Falcon Heavy|Starship|Crew Dragon|Starliner|Ariane 5|Ariane 6|Vega-C|Long March|Angara|Nord Stream|Nord Stream 1|Nord Stream 2|' +
    'TurkStream|Druzhba|Druzhba pipeline|Yamal|Novichok|Sputnik V|ChatGPT|iPhone|iPhones|iPad|Android|Windows|Pegasus|Predator spyware'
  ).split('|');

/** Common words and names among the weapons, which are items only with an arms' word behind them. */
export const weakWeapons = new Set(
  (
    'Hawk HAWK Patriot Patriots Avenger Vampire Mistral Milan Hammer Spike Tiger Lynx Wildcat Merlin Cougar Griffon ' +
    'Jaguar Puma Beaver Shark Ghost Vector Orion Bolt Sting Luna Maxim Browning Warrior ' +
    'Husky Mastiff Spartan Senator LAV Challenger Challengers Predator Puma Tornado Typhoon Typhoons Mirage Mirages Leopard ' +
    'Leopards Apache Apaches Javelin Javelins Caesar Caesars Archer Dana DANA Krab Boxer Fuchs Dingo Poseidon Neptune Trident Meteor ' +
    'Sparrow Sapsan Heron Orlan Grad Osa Tor Kub Fattah Harpoon Brimstone Bonus Excalibur Minuteman Reaper Stinger Stingers ' +
    'Cobra Huey Titanic Bismarck Shandong Liaoning Cavour Garibaldi Moskva Novocherkassk Handala Yantar Android ' +
    'Voyager Windows Pegasus Pion Malka Yamal Druzhba Angara Taurus Punisher Furia Concorde Hyunmoo Shaheen Ghauri Agni ' +
    'Orion Supercam Oshkosh Giraffe Patria Biber Samaritan Scimitar Matador M4 M16 K2 K9 E-2 E-3 E-7 E-8 B-1 B-2 C-5 P-3 A320 H-6 Y-8 Y-9 BMD ' +
    'TOW HARM LAV SDB KAB VAB VBL Scalp SCALP Barak Ruta Peklo Flamingo Vampire Wisent Lancet Sarmat Topol Yars Emad Qiam Anka Zala'
  ).split(' '),
);

/** Nouns that a weapon's or vehicle's name stands before, in lower case, singular. */
export const weaponNouns = new Set(
  (
    'missile rocket bomb warhead interceptor launcher battery system drone uav quadcopter munition shell ' +
    'fighter jet bomber warplane aircraft airplane plane airliner helicopter gunship tanker tank vehicle carrier ' +
    'howitzer gun cannon mortar rifle machine-gun pistol torpedo radar jammer satellite frigate destroyer ' +
    'corvette cruiser submarine warship ferry freighter minehunter minesweeper ' +
    'spyware apc ifv mbt sam artillery ammunition spacecraft capsule round projectile turret interceptor flotilla airframe'
  ).split(' '),
);

/** Words between the name and such a noun: "Patriot air defence systems". */
export const weaponModifiers = new Set(
  (
    'air air-defense air-defence surface-to-air anti-tank anti-aircraft anti-ship anti-missile anti-air defence defense cruise ballistic hypersonic ' +
    'infantry fighting fighter armored armoured self-propelled main battle light heavy attack combat reconnaissance surveillance ' +
    'portable shoulder-fired shoulder-launched guided glide multiple long-range short-range medium-range multirole multi-role stealth strategic ' +
    'loitering kamikaze unmanned handheld transport military surface-to-surface air-to-air air-to-ground tactical rocket missile ' +
    'personnel artillery launch one-way mobile aerial naval patrol cargo passenger naval supersonic precision-guided explosive'
  ).split(' '),
);
