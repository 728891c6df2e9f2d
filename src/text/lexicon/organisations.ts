/**
 * Organisations of the news, each `full name=short form=short form`; parted by `|`. Words in lower
 * case are printed so.
 */
export const organisations = // Alliances and bodies of states
  (
    'United Nations=UN=U.N.=UNO|European Union=EU=E.U.|North Atlantic Treaty Organization=NATO=Nato=' +
    'North Atlantic Treaty Organisation=North Atlantic Alliance|European Commission|European Council|' +
    'European Parliament|Council of the European Union|European Central Bank=ECB|European Court of Justice=ECJ|' +
    'European Court of Human Rights=ECHR|Council of Europe|European Investment Bank=EIB|' +
    'European Bank for Reconstruction and Development=EBRD|European External Action Service|Europol|' +
    'Frontex|Eurojust|Eurostat|European Defence Agency=European Defense Agency|European Peace Facility|' +
    'Organization for Security and Co-operation in Europe=OSCE=' +
    'Organization for Security and Cooperation in Europe=Organisation for Security and Co-operation in Europe|' +
    'International Monetary Fund=IMF|World Bank|World Trade Organization=WTO=World Trade Organisation|' +
    'World Health Organization=WHO=World Health Organisation|International Criminal Court=ICC|' +
    'International Court of Justice=ICJ|International Atomic Energy Agency=IAEA|' +
    'International Energy Agency=IEA|International Labour Organization=ILO|' +
    'International Organization for Migration=IOM|International Maritime Organization=IMO|' +
    'UN Security Council=United Nations Security Council=U.N. Security Council=Security Council=UNSC|' +
    'UN General Assembly=United Nations General Assembly=U.N. General Assembly=General Assembly=UNGA|' +
    'UN Human Rights Council=Human Rights Council|UNICEF=Unicef|UNESCO=Unesco|UNHCR|UNRWA=United Nations Relief and Works Agency=UN Relief and Works Agency|UNDP|UNEP|UNAIDS|' +
    'OCHA|UNIFIL|MINUSMA|MONUSCO|World Food Programme=WFP=World Food Program|' +
    'Food and Agriculture Organization=FAO|Organisation for Economic Co-operation and Development=OECD=' +
    'Organization for Economic Cooperation and Development|' +
    'Organization of the Petroleum Exporting Countries=OPEC=Opec|OPEC+=Opec+|G7=G-7=Group of Seven|' +
    'G8=G-8|G20=G-20=Group of 20=Group of Twenty|BRICS=Brics|African Union=AU|Arab League|' +
    'Association of Southeast Asian Nations=ASEAN=Asean|' +
    'Economic Community of West African States=ECOWAS=Ecowas|Gulf Cooperation Council=GCC|' +
    'Organization of American States=OAS|Organisation of Islamic Cooperation=OIC|Mercosur|Caricom|' +
    'Shanghai Cooperation Organization=SCO=Shanghai Cooperation Organisation|' +
    'Commonwealth of Independent States=CIS|Collective Security Treaty Organization=CSTO|' +
    'Eurasian Economic Union|Commonwealth of Nations|Warsaw Pact|Interpol|Quad|AUKUS=Aukus|Five Eyes|' +
    'Asian Development Bank=ADB|Asian Infrastructure Investment Bank|African Development Bank|' +
    'Bank for International Settlements=BIS|Financial Action Task Force=FATF|APEC=Apec|' +
    'Organisation for the Prohibition of Chemical Weapons=OPCW|Ukraine Defense Contact Group=UDCG=' +
    'Ukraine Defence Contact Group=Ramstein Group=Contact Group|Joint Expeditionary Force=JEF|' +
    'Nordic Council|Visegrad Group=Visegrad Four|Bucharest Nine|Weimar Triangle|Coalition of the Willing|' +
    // States and their institutions
    'White House|Pentagon|State Department|Department of State|Department of Defense=DoD=DOD|' +
    'Defense Department|Justice Department|Department of Justice=DOJ=DoJ|Treasury Department|' +
    'US Treasury=U.S. Treasury|Treasury|Department of Homeland Security=DHS=Homeland Security|' +
    'Commerce Department|Energy Department|Interior Department|Labor Department|War Department|Congress|House|US Congress=' +
    'U.S. Congress|Senate=US Senate=U.S. Senate|House of Representatives|Supreme Court=' +
    'US Supreme Court=U.S. Supreme Court|Federal Reserve=Fed=US Federal Reserve=U.S. Federal Reserve|' +
    'Federal Bureau of Investigation=FBI=F.B.I.|Central Intelligence Agency=CIA=C.I.A.|' +
    'National Security Agency=NSA|National Security Council=NSC|Drug Enforcement Administration=DEA|' +
    'Immigration and Customs Enforcement=ICE|Customs and Border Protection=CBP|Secret Service|' +
    'Internal Revenue Service=IRS|Environmental Protection Agency=EPA|Food and Drug Administration=FDA|' +
    'Centers for Disease Control and Prevention=CDC|Federal Emergency Management Agency=FEMA|' +
    'Federal Aviation Administration=FAA|National Transportation Safety Board=NTSB|' +
    'Securities and Exchange Commission=SEC|Federal Trade Commission=FTC|' +
    'Federal Communications Commission=FCC|US Agency for International Development=USAID=' +
    'U.S. Agency for International Development|Department of Government Efficiency=DOGE|NASA=Nasa|NOAA|' +
    'Geological Survey=US Geological Survey=U.S. Geological Survey=USGS|National Weather Service|' +
    'National Hurricane Center|National Guard|Coast Guard=US Coast Guard=U.S. Coast Guard|' +
    'Joint Chiefs of Staff|Joint Chiefs|US Central Command=U.S. Central Command=Centcom=CENTCOM|' +
    'European Command=EUCOM|US Army=U.S. Army|US Navy=U.S. Navy|US Air Force=U.S. Air Force|' +
    'US Marine Corps=U.S. Marine Corps=Marine Corps|Marines|Navy|Air Force|Space Force|Army|' +
    'Republican Party=GOP|Democratic Party|Democratic National Committee=DNC|' +
    'Republican National Committee=RNC|Downing Street=No 10=No. 10|Whitehall|Foreign Office|Home Office|' +
    'Cabinet Office|Ministry of Defence=MoD=MOD|House of Commons=Commons|House of Lords|Parliament|' +
    'Westminster|Buckingham Palace|Bank of England=BoE|Scotland Yard|Metropolitan Police=Met Police|' +
    'Royal Navy|Royal Air Force=RAF|British Army|Royal Marines|National Health Service=NHS|MI5|MI6|GCHQ|' +
    'Ofcom|Ofgem|HMRC|Crown Prosecution Service=CPS|Office for National Statistics=ONS|' +
    'Office for Budget Responsibility=OBR|Labour Party=Labour|Conservative Party|' +
    'Liberal Democrats=Lib Dems|Scottish National Party=SNP|Reform UK|Green Party|Sinn Féin=Sinn Fein|DUP|' +
    "Plaid Cymru|UKIP|Elysee=Élysée=Elysee Palace=Élysée Palace|Quai d'Orsay|National Assembly|" +
    'National Rally|La France Insoumise|Bundestag|Bundesrat|Bundeswehr|Bundesbank|' +
    'Christian Democratic Union=CDU|Christian Social Union=CSU|Social Democratic Party=SPD|' +
    'Alternative for Germany=AfD=Alternative für Deutschland|Free Democratic Party=FDP|Die Linke|' +
    'Law and Justice=PiS|Civic Platform=Civic Coalition|Sejm|Fidesz|Tisza|Brothers of Italy|' +
    'Forza Italia|Five Star Movement|Vox|Podemos|PSOE|Syriza|Vlaams Belang|Riksdag|Storting|Folketing|' +
    'Riigikogu|Saeima|Seimas|Oireachtas|Dáil=Dail|Fine Gael|Fianna Fáil=Fianna Fail|Garda|Kremlin|' +
    'State Duma=Duma|Federation Council|United Russia|Federal Security Service=FSB|GRU|SVR|KGB|Roskomnadzor|' +
    'Rosatom|Roscosmos|Rosneft|Gazprom|Lukoil|Rosgvardia|Wagner=Wagner Group|Black Sea Fleet|' +
    'Northern Fleet|Baltic Fleet|Pacific Fleet|Red Army|Verkhovna Rada=Rada|Security Service of Ukraine=SBU|' +
    'Armed Forces of Ukraine=AFU|General Staff|Main Intelligence Directorate=HUR=GUR|Ukrenergo|Naftogaz|' +
    'Energoatom|Ukroboronprom|Azov|Azov Brigade|Azov Regiment|Bankova|Servant of the People|NABU|SAPO|' +
    "People's Liberation Army=PLA|Communist Party of China=Chinese Communist Party=CCP=CPC|" +
    "Communist Party|Politburo|State Council|Central Committee|National People's Congress|Kuomintang=KMT|" +
    'Democratic Progressive Party=DPP|Liberal Democratic Party=LDP|Diet|Blue House|' +
    'Bharatiya Janata Party=BJP|Lok Sabha|Rajya Sabha|Indian National Congress|Reserve Bank of India=RBI|Environment Canada|Health Canada|Statistics Canada|' +
    'Inter-Services Intelligence=ISI|Pakistan Tehreek-e-Insaf=PTI|Awami League|African National Congress=ANC|' +
    'Knesset|Israel Defense Forces=IDF=Israel Defence Forces|Mossad|Shin Bet|Likud|Hamas|Hezbollah=Hizbullah|' +
    'Islamic Jihad=Palestinian Islamic Jihad|Fatah|Palestinian Authority|' +
    'Palestine Liberation Organization=PLO|Popular Front for the Liberation of Palestine=PFLP|Houthis|' +
    'Islamic State=ISIS=Isis=ISIL=IS|al-Qaeda=Al-Qaeda=al-Qaida=Al-Qaida=al Qaeda=Al Qaeda|Taliban|Boko Haram|' +
    'al-Shabab=Al-Shabab=al-Shabaab=Al-Shabaab|Lashkar-e-Taiba|Jaish-e-Mohammed|' +
    'Revolutionary Guards=Revolutionary Guard=Islamic Revolutionary Guard Corps=IRGC=Revolutionary Guard Corps|' +
    'Quds Force|Basij|Muslim Brotherhood|Hayat Tahrir al-Sham=HTS|Syrian Democratic Forces=SDF|' +
    "Kurdistan Workers' Party=PKK|YPG|AKP|CHP|Free Syrian Army|Rapid Support Forces=RSF|M23|FARC|" +
    'Sinaloa Cartel|Tren de Aragua|MS-13|IRA=Provisional IRA|ETA|Ku Klux Klan|Proud Boys|Oath Keepers|' +
    // Relief and rights
    'Red Cross|Red Crescent|International Committee of the Red Cross=ICRC|' +
    'Médecins Sans Frontières=Medecins Sans Frontieres=MSF=Doctors Without Borders|Amnesty International=' +
    'Amnesty|Human Rights Watch|Save the Children|Oxfam|Greenpeace|Transparency International|' +
    'Reporters Without Borders|Committee to Protect Journalists|Freedom House|Caritas|World Central Kitchen|' +
    'Norwegian Refugee Council|International Rescue Committee|Islamic Relief|Bellingcat|' +
    'Institute for the Study of War=ISW|Kiel Institute|Chatham House|Royal United Services Institute=RUSI|' +
    'International Institute for Strategic Studies=IISS|Rand Corporation=RAND Corporation=RAND|' +
    'Brookings Institution=Brookings|Atlantic Council|Carnegie Endowment|Council on Foreign Relations|' +
    'Center for Strategic and International Studies=CSIS|Heritage Foundation|Munich Security Conference|' +
    'International Crisis Group|Stockholm International Peace Research Institute=SIPRI|World Economic Forum=WEF|' +
    // News media
    'Reuters=REUTERS|Associated Press=AP|Agence France-Presse=AFP|Bloomberg=Bloomberg News|' +
    'BBC=BBC News=British Broadcasting Corporation|CNN|Fox News=Fox|NBC News=NBC|ABC News=ABC|CBS News=CBS|MSNBC|' +
    'CNBC|NPR|PBS|C-SPAN|Sky News|ITV|ITV News|Channel 4|Channel 4 News|Al Jazeera=Al-Jazeera|Al Arabiya|' +
    'Deutsche Welle=DW|France 24|Euronews|Radio Free Europe=RFE/RL|Voice of America=VOA|RT|TASS=Tass|' +
    'RIA Novosti=RIA|Interfax|Interfax-Ukraine|Ukrinform|Ukrainska Pravda|Kyiv Independent|Kyiv Post|' +
    'Suspilne|Meduza|Novaya Gazeta|Moscow Times|Kommersant|Izvestia|New York Times=The New York Times|' +
    'Washington Post=The Washington Post|Wall Street Journal=The Wall Street Journal=WSJ|USA Today|' +
    'Los Angeles Times|Financial Times=FT|The Times=Times|The Sunday Times=Sunday Times|The Guardian=Guardian|The Economist=Economist|' +
    'The Telegraph=Telegraph=Daily Telegraph=The Daily Telegraph|The Independent|Daily Mail|Daily Mirror|The Sun|' +
    'Politico|Axios|The Atlantic|Time magazine|Newsweek|The New Yorker=New Yorker|Vox Media|The Hill|' +
    'Semafor|BuzzFeed|Der Spiegel=Spiegel|Die Welt|Die Zeit|Bild|Süddeutsche Zeitung|' +
    'Frankfurter Allgemeine Zeitung|Handelsblatt|Le Monde|Le Figaro|De Volkskrant=Volkskrant|De Standaard|De Telegraaf|De Morgen|De Tijd|Het Parool|NRC Handelsblad|Der Standard|Der Tagesspiegel|Libération|El País=El Pais|El Mundo|' +
    'Corriere della Sera|La Repubblica|ANSA=Ansa|DPA|dpa|EFE|PAP|Xinhua|Global Times|China Daily|' +
    "People's Daily|South China Morning Post|Nikkei|Kyodo|Kyodo News|NHK|Yomiuri|Asahi Shimbun|Yonhap|KCNA|" +
    'Times of Israel|Jerusalem Post|Haaretz|Yedioth Ahronoth|Ynet|Walla News|Anadolu=Anadolu Agency|IRNA|Fars|Tasnim|SANA|WAFA|Press TV|' +
    'Times of India|Hindustan Times|The Hindu|NDTV|Dawn|EUobserver|Euractiv|EA WorldView|Getty Images|' +
    'Netflix|Disney|Walt Disney|Warner Bros|Paramount|Comcast|Wikipedia|WikiLeaks|' +
    // Companies
    'Apple|Microsoft|Google|Alphabet|Facebook|Meta Platforms|Twitter|Instagram|WhatsApp|TikTok|ByteDance|' +
    'YouTube|LinkedIn|Reddit|Snapchat|Telegram|Truth Social|Bluesky|OpenAI|Anthropic|DeepMind|Nvidia|Intel|' +
    'AMD|IBM|Oracle|Cisco|Dell|Samsung|Samsung Electronics|Sony|Huawei|Xiaomi|Tencent|Alibaba|Baidu|Uber|' +
    'Lyft|Airbnb|Spotify|PayPal|Starlink|SpaceX|Tesla|Palantir|Anduril|Boeing|Airbus|Lockheed Martin|' +
    'Raytheon|RTX|Northrop Grumman|General Dynamics|General Electric|General Motors=GM|Ford Motor|Toyota|' +
    'Honda|Nissan|Hyundai|Volkswagen|BMW|Mercedes-Benz|Daimler|Porsche|Audi|Renault|Stellantis|Fiat|' +
    'Volvo|Saab|BAE Systems=BAE|Rolls-Royce|Rheinmetall|Thales|Leonardo|Dassault|Dassault Aviation|MBDA|' +
    'KNDS|Krauss-Maffei Wegmann|Diehl Defence|Nexter|Kongsberg|Nammo|Hensoldt|Baykar|Hanwha|Helsing|' +
    'Quantum Systems|Shell|BP|ExxonMobil|Exxon|Chevron|TotalEnergies|Eni|Equinor|Saudi Aramco=Aramco|' +
    'Siemens|Siemens Energy|Bosch|Bayer|BASF|SAP|Deutsche Bank|Deutsche Bahn|Deutsche Telekom|Lufthansa|' +
    "Allianz|Uniper|RWE|Commerzbank|UniCredit|BNP Paribas|Société Générale|Credit Suisse|UBS|HSBC|Lloyd's of London|" +
    'Barclays|Lloyds|NatWest|Standard Chartered|Goldman Sachs|Morgan Stanley|JPMorgan|JPMorgan Chase=JP Morgan=J.P. Morgan=J.P. Morgan Chase|' +
    'Citigroup|Citibank|Citi|Bank of America|Wells Fargo|BlackRock|Blackstone|Berkshire Hathaway|' +
    "S&P Global|S&P|Moody's|Fitch|Fitch Ratings|Visa|Mastercard|American Express|Walmart|Target Corp|Costco|" +
    "McDonald's|Starbucks|Coca-Cola|PepsiCo|Pepsi|Nestle|Nestlé|Unilever|Procter & Gamble|" +
    'Johnson & Johnson|Pfizer|Moderna|AstraZeneca|GSK|Novartis|Roche|Merck|Sanofi|BioNTech|Novo Nordisk|' +
    "Eli Lilly|Nike|Adidas|Puma|IKEA|Ikea|H&M|Zara|LVMH|L'Oréal|Carrefour|Tesco|Sainsbury's|Marks & Spencer|" +
    'BT|Vodafone|Orange|Nokia|Ericsson|Maersk|DHL|FedEx|UPS|British Airways|Ryanair|easyJet|Air France|KLM|' +
    'Emirates Airline|Qatar Airways|Delta Air Lines|United Airlines|American Airlines|Southwest Airlines|' +
    'Aeroflot|Air India|TSMC|Foxconn|SoftBank|Rio Tinto|BHP|Glencore|ArcelorMittal|Evergrande|' +
    'London Stock Exchange|New York Stock Exchange=NYSE|Nasdaq|Euronext|Dow Jones|Thomson Reuters|' +
    'Raiffeisen|Sberbank|VTB|Gazprombank|Nord Stream AG|McKinsey|Deloitte|KPMG|PwC|Ernst & Young|' +
    // Learning and sport
    'Harvard|Harvard University|Yale|Princeton|Stanford|MIT|Oxford University|Cambridge University|' +
    "London School of Economics=LSE|King's College London|Imperial College London|Sciences Po|" +
    'Johns Hopkins|Johns Hopkins University|Columbia University|Georgetown University|' +
    'International Olympic Committee=IOC|FIFA=Fifa|UEFA=Uefa|NFL|NBA|MLB|NHL|World Anti-Doping Agency=WADA=Wada|' +
    'Manchester United|Manchester City|Liverpool FC|Arsenal|Chelsea|Tottenham|Tottenham Hotspur|Real Madrid|' +
    'FC Barcelona|Bayern Munich|Borussia Dortmund|Juventus|AC Milan|Inter Milan|Paris Saint-Germain=PSG|' +
    'Shakhtar Donetsk|Dynamo Kyiv|Ajax|Celtic'
  ).split('|');
