/** Cities of the news that are no capital of a country; parted by `|`. */
export const cities = // Europe
  (
    'Kerem Shalom|Zikim|Beit Lahia|Bureij|Maghazi|Shejaiya|Shujaiya|Al-Mawasi|Muwasi|' +
    'Metula|Nahariya|Tulkarm|Qalqilya|Tubas|Marjayoun|Bint Jbeil|Khiam|Naqoura|Dahiyeh|' +
    'Deir ez-Zor|Quneitra|El Geneina|El Obeid|Wad Madani|Kassala|Bunia|Sokoto|' +
    'Zamfara|Katsina|Mopti|Sévaré|Tillaberi|Tillabéri|Diffa|Gondar|Bahir Dar|Baidoa|Nakuru|' +
    'Eldoret|Garissa|Gulu|Siversk|Marhanets|Dzhankoi|Yevpatoria|Vyborg|Ranchi|Raipur|' +
    'Lashio|Zamboanga|Bab al-Hawa|Bab al-Salama|' +
    'Birmingham|Manchester|Liverpool|Leeds|Sheffield|Bristol|Newcastle|Nottingham|Leicester|Coventry|' +
    'Southampton|Portsmouth|Plymouth|Brighton|Oxford|Cambridge|York|Bath|Norwich|Hull|Bradford|Derby|' +
    'Exeter|Luton|Milton Keynes|Dover|Southport|Salisbury|Aldershot|Glasgow|Aberdeen|Dundee|Inverness|' +
    'Swansea|Newport|Derry|Londonderry|Cork|Galway|Limerick|Marseille|Marseilles|Lyon|Lyons|Toulouse|' +
    'Bordeaux|Lille|Strasbourg|Nantes|Montpellier|Nice|Cannes|Calais|Rennes|Grenoble|Dijon|Reims|' +
    'Le Havre|Toulon|Brest|Versailles|Dunkirk|Hamburg|Munich|Cologne|Frankfurt|Stuttgart|Düsseldorf|' +
    'Dusseldorf|Dortmund|Essen|Leipzig|Dresden|Hanover|Hannover|Nuremberg|Bremen|Bonn|Mannheim|Karlsruhe|' +
    'Wiesbaden|Potsdam|Magdeburg|Rostock|Kiel|Ramstein|Solingen|Chemnitz|Aachen|Heidelberg|Freiburg|' +
    'Augsburg|Saarbrücken|Rotterdam|Eindhoven|Utrecht|Groningen|Maastricht|Antwerp|Ghent|Bruges|Liège|' +
    'Liege|Namur|Leuven|Zurich|Zürich|Geneva|Basel|Lausanne|Lugano|Davos|Salzburg|Graz|Innsbruck|Linz|' +
    'Milan|Naples|Turin|Florence|Venice|Genoa|Bologna|Palermo|Catania|Bari|Verona|Trieste|Pisa|Siena|' +
    'Barcelona|Valencia|Seville|Bilbao|Malaga|Málaga|Zaragoza|Granada|Pamplona|Girona|Alicante|Vigo|' +
    'Porto|Braga|Coimbra|Thessaloniki|Patras|Piraeus|Heraklion|Limassol|Larnaca|Krakow|Kraków|Gdansk|' +
    'Gdańsk|Gdynia|Wroclaw|Wrocław|Poznan|Poznań|Lodz|Łódź|Lublin|Rzeszow|Rzeszów|Szczecin|Katowice|' +
    'Bialystok|Białystok|Przemysl|Przemyśl|Brno|Ostrava|Plzen|Košice|Kosice|Debrecen|Szeged|Pécs|Győr|' +
    'Cluj|Cluj-Napoca|Timisoara|Timișoara|Iasi|Iași|Constanta|Constanța|Brasov|Galati|Tulcea|Plovdiv|' +
    'Varna|Burgas|Nis|Niš|Novi Sad|Mostar|Banja Luka|Srebrenica|Tuzla|Split|Dubrovnik|Rijeka|Maribor|' +
    'Mitrovica|Prizren|Gothenburg|Göteborg|Malmo|Malmö|Uppsala|Linköping|Lulea|Luleå|Gotland|Bergen|' +
    'Trondheim|Stavanger|Tromso|Tromsø|Kirkenes|Bodø|Aarhus|Odense|Aalborg|Esbjerg|Turku|Tampere|Espoo|' +
    'Oulu|Rovaniemi|Tartu|Narva|Pärnu|Daugavpils|Liepaja|Kaunas|Klaipeda|Klaipėda|Šiauliai|' +
    // Ukraine, Russia, the Caucasus and Central Asia
    'Kharkiv|Kharkov|Odesa|Odessa|Dnipro|Lviv|Zaporizhzhia|Zaporizhia|Kryvyi Rih|Mykolaiv|Mariupol|' +
    'Kherson|Donetsk|Luhansk|Lugansk|Sevastopol|Simferopol|Poltava|Chernihiv|Cherkasy|Sumy|Zhytomyr|' +
    'Vinnytsia|Rivne|Lutsk|Ternopil|Ivano-Frankivsk|Uzhhorod|Chernivtsi|Khmelnytskyi|Kropyvnytskyi|' +
    'Kramatorsk|Sloviansk|Bakhmut|Avdiivka|Pokrovsk|Kostiantynivka|Toretsk|Chasiv Yar|Kurakhove|' +
    'Vuhledar|Kupiansk|Izium|Lyman|Lysychansk|Severodonetsk|Sievierodonetsk|Soledar|Volnovakha|Melitopol|' +
    'Berdiansk|Enerhodar|Nikopol|Nova Kakhovka|Bucha|Irpin|Hostomel|Brovary|Bila Tserkva|Kremenchuk|' +
    'Myrhorod|Starokostiantyniv|Vovchansk|Konotop|Shostka|Okhtyrka|Pavlohrad|Kamianske|Myrnohrad|' +
    'Robotyne|Orikhiv|Huliaipole|Velyka Novosilka|Chornobyl|Chernobyl|Pripyat|Kerch|Yalta|Feodosia|' +
    'Izmail|Reni|Chornomorsk|Yuzhny|Pivdennyi|Saint Petersburg|St. Petersburg|St Petersburg|Leningrad|' +
    'Stalingrad|Volgograd|Novosibirsk|Yekaterinburg|Kazan|Nizhny Novgorod|Chelyabinsk|Samara|Omsk|Ufa|' +
    'Rostov|Rostov-on-Don|Krasnodar|Voronezh|Perm|Saratov|Krasnoyarsk|Tyumen|Tula|Ryazan|Bryansk|Kursk|' +
    'Belgorod|Oryol|Orel|Smolensk|Kaluga|Tver|Pskov|Murmansk|Arkhangelsk|Kaliningrad|Sochi|Novorossiysk|' +
    'Taganrog|Grozny|Makhachkala|Vladikavkaz|Astrakhan|Irkutsk|Vladivostok|Khabarovsk|Yakutsk|Magadan|' +
    'Engels|Shebekino|Sudzha|Mozdok|Severodvinsk|Yelabuga|Tuapse|Minvody|Gomel|Homel|Grodno|Hrodna|' +
    'Vitebsk|Mogilev|Tiraspol|Balti|Batumi|Kutaisi|Sukhumi|Tskhinvali|Gori|Gyumri|Ganja|Stepanakert|' +
    'Almaty|Shymkent|Aktau|Samarkand|Bukhara|Osh|' +
    // The Middle East and Africa
    'Tel Aviv|Haifa|Beersheba|Ashkelon|Ashdod|Eilat|Netanya|Rafah|Khan Younis|Khan Yunis|Gaza City|' +
    'Deir al-Balah|Jabalia|Jabaliya|Beit Hanoun|Beit Lahiya|Nuseirat|Jenin|Nablus|Hebron|Bethlehem|' +
    'Jericho|Tulkarem|Tyre|Sidon|Tripoli|Baalbek|Nabatieh|Aleppo|Homs|Hama|Latakia|Idlib|Raqqa|Deraa|' +
    'Daraa|Deir Ezzor|Palmyra|Tartus|Sweida|Suwayda|Qamishli|Kobani|Manbij|Afrin|Mosul|Basra|Erbil|Irbil|' +
    'Kirkuk|Fallujah|Ramadi|Tikrit|Najaf|Karbala|Sulaymaniyah|Samarra|Isfahan|Mashhad|Tabriz|Shiraz|' +
    'Qom|Natanz|Fordow|Fordo|Bushehr|Bandar Abbas|Kermanshah|Ahvaz|Arak|Jeddah|Mecca|Medina|Dammam|' +
    'Neom|Dubai|Sharjah|Aden|Hodeidah|Hodeida|Taiz|Marib|Salalah|Zarqa|Aqaba|Irbid|Istanbul|Izmir|Antalya|' +
    'Adana|Bursa|Gaziantep|Konya|Diyarbakir|Trabzon|Incirlik|Antakya|Kahramanmaras|Alexandria|Giza|' +
    'Port Said|Suez|Luxor|Aswan|Sharm el-Sheikh|El Arish|Benghazi|Misrata|Sirte|Derna|Sabha|Oran|' +
    'Constantine|Casablanca|Marrakech|Marrakesh|Tangier|Fez|Agadir|Sfax|Sousse|Omdurman|Port Sudan|' +
    'El Fasher|El-Fasher|Nyala|Darfur|Mekelle|Dire Dawa|Hargeisa|Kismayo|Mombasa|Kisumu|Entebbe|Goma|Bukavu|' +
    'Lubumbashi|Kisangani|Uvira|Lagos|Kano|Ibadan|Port Harcourt|Maiduguri|Kaduna|Jos|Enugu|Kumasi|Tamale|' +
    'Bouake|Timbuktu|Gao|Kidal|Agadez|Zinder|Douala|Bamenda|Johannesburg|Durban|Soweto|Bloemfontein|' +
    'Port Elizabeth|Gqeberha|Bulawayo|Beira|Pemba|Cabo Delgado|Blantyre|Zanzibar|Arusha|Mwanza|' +
    // Asia and Oceania
    "Shanghai|Guangzhou|Shenzhen|Chongqing|Tianjin|Wuhan|Chengdu|Nanjing|Hangzhou|Xian|Xi'an|Harbin|" +
    'Shenyang|Dalian|Qingdao|Xiamen|Fuzhou|Kunming|Urumqi|Lhasa|Macau|Macao|Zhengzhou|Changsha|Suzhou|' +
    'Sanya|Ningbo|Jinan|Kaohsiung|Taichung|Tainan|Hsinchu|Osaka|Kyoto|Yokohama|Nagoya|Sapporo|Fukuoka|' +
    'Kobe|Hiroshima|Nagasaki|Fukushima|Sendai|Okinawa|Busan|Incheon|Daegu|Gwangju|Daejeon|Ulsan|' +
    'Panmunjom|Wonsan|Kaesong|Mumbai|Bombay|Kolkata|Calcutta|Chennai|Madras|Bangalore|Bengaluru|' +
    'Hyderabad|Ahmedabad|Pune|Jaipur|Lucknow|Kanpur|Varanasi|Amritsar|Srinagar|Jammu|Chandigarh|Surat|' +
    'Bhopal|Patna|Guwahati|Imphal|Kochi|Goa|Agra|Ayodhya|Pahalgam|Karachi|Lahore|Peshawar|Quetta|' +
    'Rawalpindi|Multan|Faisalabad|Gwadar|Abbottabad|Muzaffarabad|Kandahar|Herat|Mazar-i-Sharif|' +
    "Jalalabad|Kunduz|Bagram|Chittagong|Cox's Bazar|Sylhet|Pokhara|Kandy|Galle|Jaffna|Yangon|Rangoon|" +
    'Mandalay|Sittwe|Myawaddy|Chiang Mai|Phuket|Pattaya|Ho Chi Minh City|Saigon|Da Nang|Hue|Haiphong|' +
    'Siem Reap|Penang|Johor Bahru|Kuching|Surabaya|Bandung|Medan|Palu|Denpasar|Makassar|Nusantara|Cebu|' +
    'Davao|Quezon City|Marawi|Sydney|Melbourne|Brisbane|Perth|Adelaide|Hobart|Darwin|Cairns|Gold Coast|' +
    'Newcastle|Alice Springs|Auckland|Christchurch|Dunedin|Hamilton|Noumea|Nouméa|' +
    // The Americas
    'New York|New York City|Los Angeles|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|' +
    'Dallas|Austin|San Francisco|Seattle|Denver|Boston|El Paso|Nashville|Detroit|Oklahoma City|Portland|' +
    'Las Vegas|Memphis|Louisville|Baltimore|Milwaukee|Albuquerque|Tucson|Fresno|Sacramento|Mesa|' +
    'Kansas City|Atlanta|Omaha|Colorado Springs|Raleigh|Miami|Long Beach|Virginia Beach|Oakland|' +
    'Minneapolis|Tulsa|Tampa|Arlington|New Orleans|Wichita|Cleveland|Bakersfield|Honolulu|Anaheim|' +
    'Orlando|Irvine|Newark|Saint Paul|St. Paul|Cincinnati|Pittsburgh|St. Louis|St Louis|Anchorage|' +
    'Salt Lake City|Buffalo|Charleston|Savannah|Charlottesville|Ferguson|Flint|Uvalde|Parkland|Newtown|' +
    'Springfield|Columbia|Columbus|Indianapolis|Jacksonville|Fort Worth|Charlotte|Birmingham|Mobile|' +
    'Montgomery|Selma|Tallahassee|Fort Lauderdale|Palm Beach|West Palm Beach|Baton Rouge|Shreveport|' +
    'Little Rock|Des Moines|Cedar Rapids|Madison|Kenosha|Green Bay|Fargo|Sioux Falls|Boise|Spokane|Tacoma|' +
    'Reno|Santa Fe|Boulder|Aurora|Rochester|Albany|Hartford|New Haven|Providence|Worcester|Burlington|' +
    'Wilmington|Norfolk|Richmond|Camp David|Mar-a-Lago|Guantanamo|Guantanamo Bay|Bethesda|Annapolis|' +
    'Lewiston|Butler|Hollywood|Brooklyn|Manhattan|Queens|Bronx|Staten Island|Harlem|Capitol Hill|Capitol|US Capitol|U.S. Capitol|Kiryat Shmona|' +
    'Toronto|Montreal|Montréal|Vancouver|Calgary|Edmonton|Winnipeg|Quebec City|Halifax|Kananaskis|' +
    "St. John's|Fort McMurray|Regina|Saskatoon|Yellowknife|Iqaluit|Guadalajara|Monterrey|Tijuana|" +
    'Ciudad Juarez|Ciudad Juárez|Cancun|Cancún|Acapulco|Culiacan|Culiacán|Puebla|Merida|Mérida|Matamoros|' +
    'Nuevo Laredo|Laredo|San Juan|Medellin|Medellín|Cali|Cartagena|Barranquilla|Cucuta|Cúcuta|Maracaibo|' +
    'Guayaquil|Cuenca|Cusco|Arequipa|Santa Cruz|Cochabamba|Sucre|Sao Paulo|São Paulo|Rio de Janeiro|Rio|' +
    'Salvador|Recife|Fortaleza|Belo Horizonte|Manaus|Belem|Belém|Porto Alegre|Curitiba|Cordoba|Córdoba|' +
    'Rosario|Mendoza|Ushuaia|Valparaiso|Valparaíso|Concepcion|Ciudad del Este|Santiago de Cuba|' +
    'Cap-Haitien|Cap-Haïtien|Hamilton'
  ).split('|');
