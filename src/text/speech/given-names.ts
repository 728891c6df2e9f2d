/** Given names that tell "he" from "she", as far as the news has many; lower case. */
const female =
  'abigail ada adaeze adama adela adelaide adele adriana agata agnes agnieszka aida aileen ailsa ' +
  'aine aino aisha aishwarya akosua alba aleksandra alessandra alexa alexandra alice alicia alina ' +
  'alison allison alma alya amalia amanda amara amelia amina aminata amira amna amy ana anastasia ' +
  'anastasiia angela angelica angelina angelique anisa anita anja anjali anjana anke ann anna ' +
  'annalena anne anneke anneli annelies annelise annelore annette annie annika anouk antje ' +
  'antonia antonina anya aoife april araceli ariana arlene arwa asha asma asta astrid asya athena ' +
  'audrey aurora ava ayesha aylin ayse azra barbara beata beatrice bella bente berit bernadette ' +
  'bertha bethany bettina betty bianca birgit blanca bogdana bonnie bozena breda brenda brenna ' +
  'briana bridget brigitte brynn bríd caitlin camilla caoimhe cara caren carina carla carmen ' +
  'carol carola caroline carolyn carrie cassandra catalina catarina catherina catherine catriona ' +
  'cecilia celeste celia celine chantal charlene charlotte chelsea cherie cheryl chiamaka chiara ' +
  'chinwe chloe chloé christa christiane christie christina christine ciara cindy claire clara ' +
  'clare clarissa claudette claudia clementine colette colleen concetta connie constance consuelo ' +
  'cora cordelia cornelia cristina cynthia dagmar dagny daisy dalia daniela danielle danuta ' +
  'daphne daria darya dawn deanna debbie deborah debra deirdre delia denise desiree diana diane ' +
  'dilma dina dinah dolores dominika donna doreen doris dorota dorothea dorothy edda edith edna ' +
  'edwina efua eileen eilidh eimear eira ekaterina elaine eleanor eleanora elena eleni eleonora ' +
  'elif elin elina elisa elisabeth elisabetta elise eliza elizabeth elke ella ellen elodie eloise ' +
  'elsa elsie elspeth elvira elwira emer emilia emily emine emma emmanuelle enid eniola erica ' +
  'erika erin esma esme esperanza estefania estelle esther eszter eugenia eunice eva evangelia ' +
  'eve evelyn evgenia ewa ewelina fabienne fadumo faith faiza fanny farah farida fariha fatema ' +
  'fathima fatima fatma fatou fatoumata federica felicia felicity fenna fernanda filipa fiona ' +
  'fiorella flavia fleur flora florence folake franca frances francesca francine francisca ' +
  'franziska freda frederica freja freya frida frieda furaha gabriela gaby gail galina geeta ' +
  'gemma genevieve georgia georgina geraldine gerda germaine gertrude ghada gillian gina ginevra ' +
  'giorgia giovanna giulia giuliana gladys glenda gloria grace graciela grainne greer greta ' +
  'gretchen grete gráinne guadalupe gudrun gwen gwendolyn habiba hadiza hadja hafsa haifa hala ' +
  'halima halina halyna hana hanan hanane hanna hannah hanne harriet hasina hawa hayley hazel ' +
  'heather hedda hedwig hege heidi heidrun heike helen helena helene hella heloise henrietta ' +
  'hermine hermione hester hilary hilda hilde hillary hina hind holly hope hortense huda hyun-ju ' +
  'ida ieva ifeoma ilaria ileana ilinca ilona ilse imani imelda imogen inaya indira indra ines ' +
  'inga inge ingeborg ingrid ingvild inna inès inês ioana iolanda iona irena irene irina iris ' +
  'irma iryna isabel isabella isabelle isla isobel iva ivana ivona ivy iwona izabela jacinda ' +
  'jacqueline jadranka jadwiga jagoda jamila jana jane janet janina janine jasmin jasmine ' +
  'jeanette jeanne jelena jennifer jenny jessica jessie ji-won jill joan joanna joanne jocelyn ' +
  'johanna jolanta jordana josefina josephine jovana joy joyce juanita judit judith judy julia ' +
  'juliana julianna julianne julie juliet juliette june justine justyna jutta kadiatou kaja ' +
  'kalina kamala kamila kaori karen karin karina karla karolina kasia katalin katarina katarzyna ' +
  'kate katerina kateryna katharine katherine kathleen kathryn kathy katia katie katja katrin ' +
  'katrina katya kavita kayla keiko kerstin khadija khadijah kiki kimberly kinga kirsten kirsty ' +
  'klara konstantina kristen kristin kristina kristine krystyna ksenia lakshmi lana larisa ' +
  'larissa larysa latifa laura lauren lavinia lea leah leanne leena leila lena leokadia leonie ' +
  'leonora leslie-ann leticia lia liana lidia lidiya lieke liesbeth liis lila lilian liliana ' +
  'liliane lilly lily lina linda linnea liora lisa lisbet lisbeth litia liudmila liudmyla livia ' +
  'liya liz ljiljana lois lola loreta loretta lorna lorraine lotta lotte loubna louisa louise ' +
  'louisette luana lucia luciana lucie lucille lucinda lucrezia lucy lucía ludmila luisa luiza ' +
  'lusine lydia lynda lynette lynn lynne lyra lyse lyudmila mabel madeleine madeline maeve magda ' +
  'magdalena magdalene mai maia maike maire mairead maite maja malala malika malin mandy manon ' +
  'manuela mara marcela marcella marcia mare maren margaret margarida margarita margaux ' +
  'margherita margot margrethe marguerite maria mariam mariama mariana marianne maribel marica ' +
  'marie mariella marietta marija marika marilyn marina marine marinela marisa marisol marissa ' +
  'maritza marja marjorie marlene marlies marlène marta martha martina mary maryam maryna mateja ' +
  'matilda matilde maureen mavis maxine maya meena meera meg megan mehwish mei-hua melanie melina ' +
  'melissa mercy meredith merete merewalesi meryem meta mette mia michaela michaele michelle ' +
  'mieke mila milada mildred milena millicent mimi mina miranda mireille mirela miriam miriama ' +
  'mirjam mirlande mirna mitali moira molly mona monica monika monique morag muriel myra myriam ' +
  'myrna nabanita nada nadezhda nadia nadine nadja naima najat nancy nandini nanette naoko naomi ' +
  'narges nargis nasrin nastassja natacha natalia natalie nataliia natalija nataliya natasha ' +
  'nathalie nayeli neema neha nela nell nelly neringa nerys nessa neus ngozi niamh nicola nicole ' +
  'nicoletta nicolette nika nikki nilufar nina nirmala nisha nkechi noelle noemi nomvula nonna ' +
  'nora norma nuala nuria nyambura oana odette odile ofelia oksana oktawia olena olesya olga olha ' +
  'olivia olympia ophelia oriana orla orlaith ornella ottilie paivi paloma pam pamela paola ' +
  'parvati patricia paula paulina pauline pearl peggy penny perpetua petra petronella petya ' +
  'philippa phoebe phyllis pia piedad pilar polina pooja poppy pranita precious preeti prema ' +
  'prisca priscilla pritha priti priya priyanka päivi queenie rachael rachel rachida rada radhika ' +
  'radka raisa ramona rana randi rania raquel rasa rashida raya rebeca rebecca rebekah regina ' +
  'regula reine renata renate renee renée rhea rhiannon rhoda rhonda rima rina rita riva roberta ' +
  'roisin romina ronja rosa rosalia rosalie rosalind rosamund rosanna rosario rose rosemary ' +
  'roswitha rowena roxana roxanne roza ruby rukhsana rukmini rumana rumena ruth saara saba sabine ' +
  'sabrina sadhbh safia sahar saida saima sakina sakura sally salma salome samantha samia samina ' +
  'samira sandra sanna saoirse sara sarah sarita saroja saskia seema selin selma senait seo-yeon ' +
  'serena shabana sharmila sharon shauna sheena sheikh-hasina sheila sherry shirin shirley shreya ' +
  'shruti sian sibylle sidonie sieglinde sigal signe sigrid sigrun silje silvana silvia silvija ' +
  'simona sina sinead sinéad siobhan siobhán siri sissel snezana sofia sofie solange soledad ' +
  'solveig sonia sonja sophia sophie soraya souad stacey staci stefania stefanie stella stephanie ' +
  'stina suhasini sukhmani suki sumaya suna sunita sunniva suraya susan susana susanne suzana ' +
  'suzanne svea svetlana sybil sylvia sylvie tabea tabitha tahira taisiya tala tamar tamara ' +
  'tamsin tania tanisha tanja tanya tara tatiana tatjana tatyana tea temperance teresa teresita ' +
  'tess tessa thandiwe thea thelma theodora theresa therese thi thora thuli tilda tina titilayo ' +
  'tonja tonya tova trine trudy tsai tuuli tyra ulla ulrike ulyana uma una ursa ursula urszula ' +
  'uta ute vaida valentina valeria valerie valeriya vanda vanessa vanja vasiliki vasilisa vera ' +
  'verena verity verna veronica veronika vesna vibeke vicky victoria vida viktoria vilma viola ' +
  'viorica virginia virginie vita viviana viviane vivien vlasta wafa wahida waltraud wanda ' +
  'wangari wanjiku wenche wendela wendy wiktoria wilhelmina willemijn wilma winifred winnie xenia ' +
  'xiaoling xiomara yara yaryna yasemin yasmin yasmina yasuko yekaterina yelena yetunde ylva yoko ' +
  'yolanda yolande yuko yulia yulija yvette yvonne zaha zahra zainab zara zeinab zhanna zina zita ' +
  'zlata zoe zofia zohra zoja zora zsofia zsuzsanna zuzana ülle łucja żaneta';

const male =
  'aaron aart abbas abd abdel abdelaziz abdelrahim abdi abdirahman abdou abdoulaye abdul ' +
  'abdulaziz abdullah abdullahi abdulrahman abebe abel abhishek abiodun abiy abraham abram abu adama musa isa garba ' +
  'achim adalbert adam ade adil aditya adnan adolfo adrian adriano adrien ahmad ahmed ahmet aidan ' +
  'ailbhe ajay akash akbar akio akira aksel alain alan alasdair alastair albert alberto albin ' +
  'albrecht aldo alec alejandro aleksander aleksandr aleksi alessandro alessio alexander ' +
  'alexandre alexandros alexei alf alfonso alfred alfredo alhaji ali alistair allan allen alois ' +
  'alonso aloysius alvaro alvin amadou amancio amar ambrose amin amir amit amitabh amos amr ' +
  'anatol anatoliy anatoly anders andre andreas andrei andres andrew andris andriy andrzej andré ' +
  'andrés angel angelo angus anil ansel anselm ansgar anthony antoine anton antonio antonis ' +
  'antony antti anwar arash arben archibald archie ari arif arild arjan arjen arjun arkadiusz ' +
  'arkady armand armando armen armin arnaud arne arnold aron arshad art artem arthur artur arturo ' +
  'arun arvid arvind asad asghar ashok ashraf asif asim aslan atanas atiku atle attila aubin ' +
  'augustin augusto aurelien aurélien austin avi avraham axel aydin ayman ayodele aziz babajide ' +
  'babatunde bala balazs baptiste barak barnabas barnaby barney barry bart bartolomeo bartosz ' +
  'bashar bashir basil bassam bastian beat bela ben benedict benedikt benito benjamin benny ' +
  'bernard bernardo bernd bernhard bert bertil bertrand bhaskar bilal bill bjarne bjarni bjorn ' +
  'björn blaise boaz bob bobby bogdan bohdan boniface boris borislav borys bosco boubacar boyd ' +
  'brad bradley brahim brandon branislav branko brendan brent bret brett brian brice broder bruce ' +
  'bruno brunon bryan bryn burak burhan byron caleb callum calvin cameron carl carlo carlos ' +
  'carsten casimir cathal cecil cedric celestin celso cesar chad chaim chandra charles charlie ' +
  'chester chidi chikondi chinedu christian christoph christophe christopher christos chuck ' +
  'chukwuemeka ciaran claes clarence claude claudio claus clay clayton clement cliff clifford ' +
  'clifton clinton clive clyde colin colm conor conrad constantin constantine corey cormac ' +
  'cornelis cornelius craig cristian cristiano cristobal curt curtis cyril cyrille cyrus cédric ' +
  'césar dagfinn daithi dale dalibor damian damien damir dan daniel daniele daniil danilo danny ' +
  'dante danylo dario darius dariusz darko darrell darren dave davi david davide davit dawid ' +
  'dawit dean declan deepak dejan delroy demetrios denis dennis denys derek derrick desmond ' +
  'detlef dev devendra devin devlin dewi didier diederik diego dieter dietmar dietrich dimitar ' +
  'dimitri dimitrios dimitris dinesh dino dirk djibril dmitry dmytro domenico domingo dominic ' +
  'dominik donal donald donatas donnie doug dougal douglas dragan drago drew duarte duncan dusan ' +
  'dustin dwayne dwight dylan eamon eamonn earl eberhard ebrahim ed eddie edgar edgars edin ' +
  'edmond edmund edoardo eduard eduardo edvard edvin edward edwin eero efraim egil egon eirik ' +
  'eitan elias elijah elio elliot elliott ellis elnur elon elton emanuel emeka emil emiliano ' +
  'emilio emin emmanuel emre enda ender endre engin ennio enrico enrique enzo eoin ephraim erdem ' +
  'erhan eric erich erik erkki erling ernest ernesto ernst errol erwin esteban etienne euan eugen ' +
  'eugene eugenio evan evangelos evaristo everett evgeny evo ewan ezekiel ezra fabian fabio ' +
  'fabrice fabrizio fadi fahad faisal falk farhad farid farouk fatih fatos faustin federico fedir ' +
  'feliciano felipe felix ferdinand ferenc fergal fergus fernando fikret filip filipe finbar finn ' +
  'fintan flavio florent florian floyd folarin francesco francis francisco franck franco francois ' +
  'frank frankie franklin frans franz françois fred freddie frederic frederick frederik fredrik ' +
  'friedrich frits fritz frédéric fuad fumio gabor gabriel gael gaetano galo gareth garfield ' +
  'garret garrett garth gary gaspard gaston gaurav gavin gavriel genc gennady geoff geoffrey ' +
  'georg george georges georgi georgios gerald gerard gerd gerhard german germán gerrit gershon ' +
  'gert ghassan gheorghe giacomo gian giancarlo gianluca gianni gideon gil gilbert gilberto giles ' +
  'gilles gino giorgio giovanni girish giuliano giuseppe gleb glen glenn godfrey godwin goran ' +
  'gordon gottfried govind graham grant greg gregor gregory grigory grzegorz guido guillaume ' +
  'guillermo gulzar gunnar gunter gunther gustaf gustav gustavo guus guy gyorgy gábor günter ' +
  'habib hakan hakim halil hamed hamid hamish hamza han hanif hank hannes hanno hannu hans ' +
  'hansjorg harold harry haruki haruto hasan hashim hassan hatem haydar hayden hector heikki ' +
  'heiko heiner heino heinrich heinz helmut hendrik henk henning henri henrik henrique henry herb ' +
  'herbert heriberto herman hermann hernan herve hervé hezekiah hideki hideo hilmar hiroshi ' +
  'hisham hocine holger homer horace horacio horst hossein howard hristo hubert hugh hugo hugues ' +
  'humberto humphrey husain hussain hussein hyun iago iain ian iannis ibrahim idris idrissa ' +
  'ignacio ignatius ignazio igor igors ihor ilan ilham ilias ilkka ilmari ilya imran imre inaki ' +
  'ingmar ingo ingvar innocent innokenty ioan ioannis ion irfan irvin irving irwin isa isaac ' +
  'isaiah isak ishaan ishmael isidro isikeli ismael ismail israel issa issam istvan italo itamar ' +
  'ivan ivar ivo jaak jaan jaap jabari jabir jacek jacinto jack jaco jacob jacques jafar jagdish ' +
  'jaime jair jake jakob jakov jakub jamal james jan jan-erik janez janis janne jannik jannis ' +
  'janos janusz jari jarmo jaromir jaroslav jaroslaw jarosław jason jasper javad javed javier ' +
  'javor jay jean jean-baptiste jean-claude jean-francois jean-luc jean-marc jean-marie ' +
  'jean-michel jean-paul jean-pierre jean-robert jean-yves jed jeff jefferson jeffrey jelle jens ' +
  'jeremiah jeremy jeroen jerome jerry jerzy jerónimo jesper jesse jesus jesús jethro jim jimmy ' +
  'jiri jiří joachim joakim joao joaquim joaquin joaquín jochen joe joel joey jogi johan johann ' +
  'johannes john johnathan johnny jon jonah jonas jonathan jonathon jone joop joost joran jordi ' +
  'jorg jorge jorgen jorgos joris jorn jose josef josep joseph joses josh joshua josiah josip ' +
  'josphat josué jovan jozef juan juergen juhani jukka jules julian julien julio julius juma ' +
  'junaid jurgen juri juris jussi justin justinas justus jyrki jérôme józef jörg jørgen jürgen ' +
  'jānis kaarel kabir kacper kader kaleb kalle kalyan kamal kamau kamil kamran karel karim karl ' +
  'karlis karol karsten kasim kaspar kasper kaveh kazimierz kazuo keir keita keith kelvin kemal ' +
  'kenan kenji kenneth kenny kent kenta kerem keshav keven kevin khaled khalid khalifa khalil ' +
  'khamis kieran kimmo kiran kirill klaas klaus klaus-peter klemens knud knut kobi koffi kofi ' +
  'kohei koichi koji konrad konstantin konstantinos konstantyn korhan kostas kostiantyn krishna ' +
  'kristaps kristian kristijan kristof kristoffer krisztian krzysztof kunal kurt kwabena kwaku ' +
  'kwame kwasi kyle kyriakos kyrylo lachlan ladislav lajos lamar lamine lance larbi larry lars ' +
  'lars-ake lars-åke lasse laszlo laurent laurentiu lauri laurids laurynas lawrence lazar leander ' +
  'leandro lech leif leighton len lennart lennox lenny leo leon leonard leonardo leonhard leonid ' +
  'leopold leroy leszek levan levi levon lewis liam lido lincoln linus lionel ljubomir lloyd ' +
  'lluis loic lorenzo lothar lou louie louis loïc luan lubomir lubos luca lucas lucian luciano ' +
  'lucien ludek ludovic ludwig luigi luis luiz luka lukas lukasz luke lula lusungu luther lyle ' +
  'lyndon lászló maarten maciej madhav magne magnus magomed mahamat mahdi mahesh mahmood mahmoud ' +
  'mahmud maik majid makoto maksim maksym malcolm malik mamadou manfred manish manmohan manoj ' +
  'mansour mansur manu manuel manus marc marcel marcelino marcellus marcelo marcin marco marcos ' +
  'marcus marek margus marian mariano marijan marin marinus mario marios marius marjan mark ' +
  'mark-antony markku marko markos markus marlon marshall martijn martin martins martti marty ' +
  'martín marvin marwan masahiro masato masoud massimo mateo mateus mateusz mathew mathias ' +
  'mathieu mathis mati matias mats matt matteo matthew matthias matthieu matthijs matti mattia ' +
  'mattias matvey maurice mauricio maurizio mauro max maxim maxime maximilian maxwell mazen medhi ' +
  'mehdi mehmet melvin menno mert micah michael michal michalis michał michel michele michiel ' +
  'mick mickael mieczyslaw miguel mihai mihail mihaly mihkel mikael mikal mike mikel mikhail ' +
  'mikhailo mikkel mikko miklos mikolaj milan mile milenko miles millard milo milorad milos ' +
  'miloslav miloš milton min-jun miodrag miran mircea mirko miro miroslav mirza mitch mitchell ' +
  'mitja modest mohamad mohamed mohammad mohammed mohamud mohan mohsen moise moises momir momodou ' +
  'mordechai moritz morris mort morten moses mossad mostafa mourad moussa moïse muammar muhammad ' +
  'mukesh mukhtar munir murat murray musa musah mustafa mwangi mykhailo mykola mykyta nabil nadim ' +
  'naftali nahum naim najib nana-kofi nandor narayan narendra naresh naseer nasser nat natan ' +
  'nathan nathaniel naveed naveen navid neal nebojsa ned nehemiah neil nelson nestor neven niall ' +
  'niccolo nicholas nick nickolas niclas nico nicolae nicolas nicolo nicolás niels nigel nihad ' +
  'niklas nikola nikolai nikolaj nikolaos nikolay nikos nils nino nitin nizar noah noel nolan ' +
  'norbert norman norris nuno obinna octavian odd odilon odin ognjen oisin olaf olav ole oleg ' +
  'olegs oleh oleksandr oleksii oleksiy oliver olivier olle olof olu oluwaseun omar omari ondrej ' +
  'ondřej onno orest orhan oriol orlando oscar oskar osman ostap osvaldo oswald othman otieno ' +
  'otis otmar otto oumar ousman ousmane owen oyvind paavo pablo paddy padraig palle panagiotis ' +
  'pankaj panos paolo parviz pascal pasha pasquale patrice patricio patrick patrik patryk pau ' +
  'paul paulo paulus pavel pavlo pawel paweł payam peder pedro pekka pelle per per-erik percival ' +
  'percy pericles petar pete peter peteris petr petro petru petrus petter petteri peyton phil ' +
  'philemon philip philipp philippe phillip pier pierre pierre-yves piers piet pieter pietro ' +
  'piotr pirmin pjotr poul prabhu pradeep prakash pramod pranav prasad prashant praveen predrag ' +
  'preston przemyslaw pádraig pär quentin quincy quintin rabah rade radek radim radoslav radoslaw ' +
  'radovan radu rafael rafe raffaele raffi raghav raghavendra raghunandan rahim rahul raimo ' +
  'raimund rainer raj rajan rajeev rajesh rajiv rajnath rakesh ralf ralph ram rama ramadan raman ' +
  'ramesh ramez rami ramiro ramon ramzan ramzi ramón randall randolph randy ranjit raphael ' +
  'raphaël rashad rashid rasim rasmus raul ravi ravindra ray raymond raymundo razvan raúl recep ' +
  'reece reggie reginald reid reijo reiner reinhard reinhold reinis remco remi remigiusz remy ' +
  'renato renaud rene renzo rené reuben reuven rex reynaldo reza rhett rhodri rhys riad ric ' +
  'ricard ricardo riccardo richard richie rick rickard ricky rigoberto riku rishi risto ritchie ' +
  'rob robbie robert robert-jan roberto rocco roch rod roddy roderick rodolfo rodrick rodrigo ' +
  'rogelio roger rohan rohit roland rolando rolands rolf romain roman romano romeo rommel romulo ' +
  'ron ronald ronan ronen ronnie roope rory ross roy royce ruaridh ruben rubén rudi rudolf rudy ' +
  'rufus rui rune rupert ruslan russ russell rustem ruud ryan ryszard rémi saad sabri sachin ' +
  'sadiq saeed safwan sahil said saif sajid sakari salah saleh salem salim salman salvador ' +
  'salvatore sameer sami samir sampo samson samu samuel samuli sandeep sander sandor sandro ' +
  'sanjay sanjeev sanjin santeri santiago sasa satish satoshi saul saulius saverio savva sayed ' +
  'scott seamus sean sean-paul sebastian sebastiano sebastien sedat sefa selcuk selim selwyn ' +
  'selçuk semi semyon senad seppo serdar serge sergei sergey sergio sergiu serhat serhii serhiy ' +
  'seth seung severin seydou seyed seymour shafiq shahid shahin shakil shane shankar sharif ' +
  'shashi shaun shawn sheikh sheldon sherif shigeru shimon shimshon shinzo shlomo shmuel shyam ' +
  'siarhei siegfried sigbjorn sigmund sigurd siim silas silvan silvester silvio simeon simon ' +
  'sipho sivert slava slavko slobodan sly sofiane sohail solo solomon soren sotirios spencer ' +
  'spiros stan stane stanislav stanislaw stanisław stanko stanley stavros stefan stefano stefanos ' +
  'steffen stein stelios sten stephane stephen sterling steve steven stewart stig stipe stoyan ' +
  'stu stuart stéphane subhash suleiman suleyman sune sunil suresh surya svein sven sverre ' +
  'svetozar svyatoslav sylvain sylvester szymon sándor séamus sébastien søren taavi tadej tadeusz ' +
  'tage taha tahir taiwo takahiro takashi takeshi tal talal tamas tamir tamás tanel tapani tapio ' +
  'taras tarek tarig tariq tarmo taro taufa tauno tawanda tayyip ted teemu temur teodor teodoro ' +
  'terence terje terrence tevita thabo thaddeus thanos theo theodor theodore theodoros thiago ' +
  'thibault thibaut thierry thijs thom thomas thor thorbjorn thorbjørn thorsten tiago tibor ' +
  'tihomir tiit till tillmann tim timo timofey timon timothy timothée timur tino titus tjark ' +
  'tobias tobiasz todd todor toivo tom tom-erik tomas tomasi tomaso tomasz tomislav tommaso tommy ' +
  'tomohiro toni tonino tony tor torbjorn torbjörn tord tore torsten travis trent trevor tristan ' +
  'troels trond troy truls tunde tuomas turgut tuvia tyler tymofiy tymur tyrone tyson ubaldo udo ' +
  'ugo ugur ulf ulrich umar umberto umut uri uriah uriel uros urs usman uwe uzair vaclav vadim ' +
  'vadym vagn vaino valdas valdemar valdis valentin valentino valeriu valeriy valery valter vance ' +
  'varun vasco vasil vasile vasilis vasiliy vasyl vaughan vegard veikko velimir venkat verne ' +
  'vernon vesa viacheslav vic vicente victor vidar vidkun vijay vikram viktor viktors ville ' +
  'vilmos vinay vince vincent vincenzo vinod viorel virgil virgilio vishal vitale vitali vitaly ' +
  'vito vittorio vivek vlad vladan vladimir vladimír vladislav vladyslav vojtech volker volodymyr ' +
  'vuk vyacheslav václav wade waldemar waleed walid wallace wally walt walter walther waqar ' +
  'warren wasim wayne wei wendell werner wes wesley wiktor wilbert wilbur wilfred wilfried ' +
  'wilhelm willem willi william willie willis wilmer wilson wim winfried winston witold wladyslaw ' +
  'wojciech wolf wolfgang wolfram wongani woodrow władysław xavier yaakov yahya yair yakov yakub ' +
  'yanis yann yannick yannis yaqub yaroslav yaroslaw yasin yasir yasser yaw yehor yevgeny yevhen ' +
  'yiannis yigal yigit yitzhak yngve yoann yoav yonas yosef yoshi yoshihide yossi youri yousef ' +
  'yousif youssef yuichi yuji yunus yuri yuriy yusuf yuto yuval yvan yves zacarias zach zachariah ' +
  'zachary zack zafar zaid zakaria zaki zakir zaur zbigniew zdenek zdeněk zdravko zeev zeki ' +
  'zeljko zeno zheng ziad zijad zine zinedine ziv zlatko zoltan zoltán zoran zurab zvi zvonimir ' +
  'zygmunt étienne øyvind łukasz željko';

const femaleTitles =
  'mrs ms miss lady dame madam queen princess baroness duchess countess chairwoman spokeswoman ' +
  'congresswoman councilwoman businesswoman policewoman mother wife daughter sister woman girl widow ' +
  'actress';
const maleTitles =
  'mr sir lord king prince baron duke count chairman spokesman congressman councilman businessman ' +
  'policeman father husband son brother man boy widower pope bishop archbishop imam rabbi emir sultan';

export const femaleWords: ReadonlySet<string> = new Set(`${female} ${femaleTitles}`.split(' '));
export const maleWords: ReadonlySet<string> = new Set(`${male} ${maleTitles}`.split(' '));
