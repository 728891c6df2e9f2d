/** Given names that tell "he" from "she", as far as the news has many; lower case. */
const female =
  'mary anna anne ann annie maria marie martha marta emma emily olivia sophia sophie sofia isabella ' +
  'isabel charlotte amelia mia ava ella grace lily lucy alice julia julie juliana jane janet jean joan ' +
  'judith karen katharine katherine kathryn catherine kate katie kathy kaja kirsten kristen kristina ' +
  'christina christine christiane claire clara claudia carla carol caroline carolyn cynthia deborah ' +
  'diana diane donna dorothy edith eleanor elena helen helena helene elisabeth elizabeth ellen eva eve ' +
  'fatima fiona frances francesca gabriela giorgia gloria gretchen greta hannah heather heidi hillary ' +
  'ines inga ingrid irene irina iryna ivana jacinda jennifer jessica joanna josephine joyce kamala laura ' +
  'lauren lea leila lena leonora leslie lena linda lisa liz louise lynn magdalena margaret margarita ' +
  'margrethe marina martina megan melanie melissa mette michelle miriam monica monika nadia nancy naomi ' +
  'natalia natalie nicola nicole nina nora olena olga oksana pamela patricia paula penny petra rachel ' +
  'rebecca renata rita roberta rosa rose ruth sally samantha sandra sanna sara sarah sheila shirley ' +
  'silvia simone sonia stella stephanie susan susanne suzanne svetlana sylvia tamara tania tatiana teresa ' +
  'theresa tina ursula valentina valerie vanessa vera veronica victoria viktoria viola virginia wendy ' +
  'yulia yvette yvonne zoe annalena astrid aisha amina beatrice birgit brigitte camilla cecilia ' +
  'dalia daria debbie dilma esther evelyn freya gillian hadja hina ilse jadwiga jill kerstin ksenia ' +
  'larissa liliana lyudmila magda maia malala marine mariana mariam meera mina najat narges nikki nirmala ' +
  'noor odile philippa priti priya rania roza sabine salome saskia shabana sheikh-hasina signe siri solveig ' +
  'lorraine dana carla jennifer tracy stacy kelly april june joy faith hope grace margot noor amal ' +
  'carmen dolores pilar rosario consuelo ingeborg annika elin saara aino tuuli mei mei-hua xiaoling ' +
  'yuki sakura naoko hyun-ju ji-won lakshmi sunita anjali indira sonja maja tina nika mateja petra ' +
  'stefanie tanja thandiwe tsai ulrike veronika wanda yasmin yolanda zainab zuzana';

const male =
  'john james robert michael william david richard joseph thomas charles christopher daniel matthew ' +
  'anthony mark donald steven stephen paul andrew joshua kenneth kevin brian george edward ronald timothy ' +
  'jason jeffrey ryan jacob gary nicholas eric jonathan larry justin scott brandon benjamin samuel gregory ' +
  'frank alexander raymond patrick jack dennis jerry tyler aaron jose adam henry nathan douglas zachary ' +
  'peter kyle walter harold carl keith roger arthur terry lawrence sean albert joe austin jesse willie ' +
  'bryan ralph roy eugene louis philip bobby johnny boris vladimir volodymyr viktor victor sergei serhiy ' +
  'sergey dmitry dmytro oleksandr oleksiy aleksandr alexei andriy andrei andrzej anton antonio antony ' +
  'ben bernard bill bob brad bruno carlos christian claude craig dan denis derek diego dominic donald ' +
  'doug ed eduardo emmanuel enrique eric erik ernesto fabian felix fernando filip francis francisco ' +
  'franz fred frederick friedrich gabriel gavin gerald gerard gianni giorgio giuseppe gordon graham greg ' +
  'guido gustavo guy hans hanno harry hassan heinrich helmut hossein howard hugh hugo ian ibrahim igor ' +
  'ihor ilya imran ion ivan jaap jake jan jean-claude jean-yves jens jeremy jerome jim joachim joao joel ' +
  'johan johann jonas jorge josep juan julian julio karl karol kasper keir kemal kim klaus kostas ' +
  'kyriakos lars lee lech leo leon leonid lewis lloyd lorenzo luca lucas luis luka lula luke magnus manuel ' +
  'marc marcel marcelo marco marcus mario martin mathias matteo matthias maurice max mehmet miguel mihai ' +
  'mike mikhail mikael miroslav mohamed mohammed mohammad muhammad mustafa mykhailo mykola narendra neil ' +
  'nicolas niels nikolai nikos nigel norbert olaf oleg oleh oliver omar oscar otto pablo pascal pavel pavlo ' +
  'pedro per pete petr petro petteri phil pierre pierre-yves piotr radoslaw radek radu rafael rajnath ' +
  'raul recep ricardo rick rishi rob roberto rodrigo roland roman ruslan rustem salvador sam sandro santiago ' +
  'scott sebastian sebastien sébastien sergio shigeru sheikh simon stanislav stefan steve stuart sven ' +
  'neil harold solo kenji hiroshi takeshi satoshi min-jun wei jun hao raj arjun vijay sanjay ' +
  'kwame kofi chidi emeka tunde olu ade juma otieno kamau mwangi ousmane amadou ' +
  'taras tayyip ted tim tobias tom tomas tony troels ulf urs valentin valery vasyl vincent vitaly vitali ' +
  'vladyslav wolfgang xavier xi yann yannick yaroslav yehor yevhen yoav yuri yuriy yusuf zbigniew';

const femaleTitles =
  'mrs ms miss lady dame madam queen princess baroness duchess countess chairwoman spokeswoman ' +
  'congresswoman councilwoman businesswoman policewoman mother wife daughter sister woman girl widow ' +
  'actress';
const maleTitles =
  'mr sir lord king prince baron duke count chairman spokesman congressman councilman businessman ' +
  'policeman father husband son brother man boy widower pope bishop archbishop imam rabbi emir sultan';

export const femaleWords: ReadonlySet<string> = new Set(`${female} ${femaleTitles}`.split(' '));
export const maleWords: ReadonlySet<string> = new Set(`${male} ${maleTitles}`.split(' '));
