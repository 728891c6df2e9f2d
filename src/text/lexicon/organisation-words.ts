/** Words that end an organisation's name: "Ukraine Defense Contact Group". */
export const organisationTails = (
  'Academy Administration Agency Airlines Airways Alliance Army Assembly Associates Association Authority ' +
  'Bank Battalion Board Brigade Brigades Brothers Broadcasting Bundesliga Bureau Business Cabinet ' +
  'Campaign Cartel Center Centre Chamber Charity Church Club Coalition College Command Commission ' +
  'Commissariat Committee Communications Community Company Confederation Conglomerate Congress Consortium ' +
  'Constabulary Consulate Consulting Cooperative Corp Corporation Corps Council Court Crescent Cross ' +
  'Department Diocese Directorate Division Dynamics Electric Electronics Embassy Endowment Energy ' +
  'Enterprise Enterprises Executive Exchange Express Facility Faculty Federation Fellowship Fleet Force Forces ' +
  'Forum Foundation Front Fund Gazette Government Group Guard Guards Headquarters Healthcare Herald ' +
  'Holding Holdings Hospital Hospitals House Inc Incorporated Industries Industry Initiative Inspectorate ' +
  'Institute Institution Insurance Intelligence International Investments Journal Kollektiv Laboratories ' +
  'Laboratory Labs League Legion Library Limited Logistics Ltd Manufacturing Media Militia Ministry ' +
  'Mission Monitor Motors Movement Museum Navy Network Networks News Newspaper Observatory Office Oil ' +
  'Ombudsman Orchestra Organisation Organization Parliament Partners Partnership Party Patrol ' +
  'Petroleum Pharma Pharmaceuticals Pharmaceutical Plc Police Post Press Programme Project Prosecutors ' +
  'Railway Railways Railroad Regiment Registry Research Reserve Resistance Resources Review Robotics Rovers Rundfunk ' +
  'School Schools Secretariat Sciences Securities Senate Seminary Service Services Shipping Shipyard ' +
  'Shipyards Society Software Solutions Sons Squad Squadron Staff Steel Studios Sugar Survey Synod Syndicate ' +
  'Systems Taskforce Team Tech Technologies Technology Telecom Telegraph Televison Television Theater Theatre ' +
  'Ledger Courier Chronicle Examiner Inquirer Dispatch Wire ' +
  'Times Treasury Tribunal Tribune Trust Union Unions United Unit University Ventures Volunteers ' +
  'Wanderers Watch Pool Format Works Workers Worldwide plc GmbH AG SA SpA NV BV AB ASA Oyj LLC LLP LP PLC AS Co Cos FC SE KGaA Pty Pte Bhd SAS Srl UAB ApS KK S.A. S.p.A. Mutual'
).split(' ');

/** Words that end an organisation's name where they stand, but alone are common in headlines and trade. */
export const businessTails = (
  'Aerospace Agro Aid Air Airlift Analytics Aviation Bancorp Bearings Biotech Brands Brewery Capital Cargo ' +
  'Chemicals Chips Computing Construction Cosmetics Data Defence Defense Design Devices Diagnostics ' +
  'Digital Engineering Entertainment Equity Farms Fertilizers Fertilisers Films Finance Financial Foods ' +
  'Freight Games Gas Genomics Global Gold Grain Health Hotels Infrastructure Instruments Lines Lithium ' +
  'Machinery Management Marine Maritime Materials Metals Microsystems Mining Mobile Mobility Munitions ' +
  'Naval Nuclear Optics Petrochemicals Pictures Plastics Power Properties Publishing Quantum Radio Rail ' +
  'Ratings Realty Records Renewables Resorts Retail Satellite Satellites Semiconductor Semiconductors ' +
  'Solar Space Stores Supermarkets Supply Telecommunications Textiles Therapeutics Tobacco Toys Trading ' +
  'Transport Transportation Travel Utilities Vaccines Water Wind Wireless Yachts Shipbuilding Shipbuilders ' +
  'Ferries Vehicles Autos Automotive Batteries Bus Cement Dairy Drones Fisheries Fuels Glass Homes Hydro Mills ' +
  'Mines Outfitters Paper Pipelines Ports Terminals Timber Tours'
).split(' ');

/** Words that begin an organisation's name: "Radio Rift", "Agence Danube". */
export const organisationStarts = new Set(
  (
    'TV Radio Télé Tele Agence Agenzia Agencia Banco Banca Banque Banka Groupe Grupo Gruppo Compagnie Société Societe Deutsche Institut ' +
    'Instituto Istituto Ministerio Ministère FC AC SC AFC RB Borussia Dinamo Dynamo Spartak Lokomotiv Atlético Atletico Sporting Athletic Club ' +
    'Aktion Partido Parti Partito Partidul Bündnis Médecins Kompania Studio Stichting Fundación Fondation Fundacja Fondazione Universität ' +
    'Université Universidad Gazeta Rzeczpospolita Komsomolskaya Novoye Hidro Electricité Électricité Air Bank Credit Crédit'
  ).split(' '),
);

/** Words that are followed by "of", "for" and the like in an organisation's name. */
export const organisationHeads = (
  'Academy Administration Agency Alliance Army Assembly Association Authority Bank Board Brotherhood ' +
  'Bureau Campaign Center Centers Centre Centres Chamber Chambers Church Club Coalition College Command Commission ' +
  'Commissioner Committee Community Confederation Conference Congress Conservatory Council Court Daughters Department ' +
  'Directorate Directorate-General Division Doctors Faculty Federation Forces Forum Foundation Friends Front Fund Guild ' +
  'Group Headquarters High House Initiative Inspectorate Institute Institution League Library Lawyers Ministry ' +
  'Mission Movement Mothers Museum Network Nurses Observatory Office Order Organisation Organization Parliament Partnership Party ' +
  'Patriarchate Physicians Platform Programme Project Prosecutor Protectors Rada Registry Reporters School Secretariat ' +
  'Senate Service Society Sons Staff Standing Statistics Supreme Synod Treasury Tribunal Trust Union University Women Workers'
).split(' ');

/** Fields of government and trade, capitalised in the names of ministries and offices. */
export const portfolioWords = (
  'Defence Defense Foreign Home Interior Finance Justice Health Education Energy Economy Economic ' +
  'Economics Trade Commerce Labor Labour Transport Transportation Agriculture Environment Climate Culture ' +
  'Digital Development Infrastructure Industry Industries Science Technology Security Intelligence Veterans Veteran ' +
  'Affairs Housing Immigration Migration Internal External Emergency Emergencies Reintegration Strategic ' +
  'Treasury State Communities Community Local Regional National Federal Public Social Services Planning Budget ' +
  'Women Youth Sports Sport Tourism Water Mines Mining Oil Petroleum Fisheries Forestry Rural Food Human ' +
  'Rights Humanitarian Refugees Communications Information Media Innovation Research Employment Work Welfare ' +
  'Pensions Family Families Children Ecology Resources Natural European Europe International Cooperation ' +
  'Integration Parliamentary Cabinet Civil Military Armed Naval Air Army Navy Space War Homeland Border ' +
  'Police Prison Prisons Disaster Relief Aid Reconstruction Recovery Restoration Investment Investments Business Enterprise Customs ' +
  'Revenue Tax Statistics Legal Religious Land Lands Works Urban Power Electricity Gas Nuclear Atomic ' +
  'Aviation Maritime Shipping Railways Road Roads Telecommunications Cyber Sanctions Peace Reconciliation ' +
  'Equality Equalities Skills Levelling Business Consumer Competition Financial Monetary Central Higher ' +
  'Governance Democracy Crisis Management Coordination Migration Asylum Integration Minorities Diaspora Ethnic Coast ' +
  'Disease Control Prevention Drug Drugs Medicine Medicines Mental Safety Standards Strategy Studies Policy ' +
  'Sustainable Green Enlargement Neighbourhood Preparedness Simplification Values Search Rescue Fire Oceanic Atmospheric Geological Meteorological Aeronautics Exchange Securities Anti-Corruption Fraud Crime Narcotics ' +
  'Democratic Conservation Wildlife Heritage Arts Heart Cancer Arms Exports Export Import'
).split(' ');
