/**
 * Sentences of a text published on Friday, 11 April 2025, each with the dates in it: the sentence,
 * `|`, then `span=EDTF` parted by `;`. Nothing behind the `|` means that there is none. A `~` in front
 * says that the sentence tells more than the words of the date alone.
 */
export const sentences = `
Talks ended late Friday after four hours.|late Friday=2025-04-11
He said on Wednesday night:|Wednesday night=2025-04-09
It reported earlier this week that 15 nations agreed.|earlier this week=2025-04-07/2025-04-11
They were killed over the past day.|the past day=2025-04-10/2025-04-11
We are already four weeks into the time when Kyiv agreed.|
It will cost more this year.|this year=2025
The budget in 2026-27 is tight.|2026-27=2026/2027
~The 2023-24 season ended.|2023-24=2023/2024
~The 2011-12 crisis passed.|2011-12=2011/2012
Profit rose in the second quarter.|the second quarter=2025-34
Deliveries begin in Q3 2026.|Q3 2026=2026-35
Aid runs up to 2029.|up to 2029=../2029
The war in Donbas has run since 2014.|since 2014=2014/..
Rain is due between March and May.|between March and May=2025-03/2025-05
The fair runs from 3 to 5 May.|from 3 to 5 May=2025-05-03/2025-05-05
It was common in the 1990s.|the 1990s=199X
Prices fell last month.|last month=2025-03
He resigned a year ago.|a year ago=2024
~On Monday he fell; two days earlier he had been well.|Monday=2025-04-07;two days earlier=2025-04-05
~The army struck on Monday. The following day it withdrew.|Monday=2025-04-07;The following day=2025-04-08
~They rested over the weekend.|the weekend=2025-04-05/2025-04-06
Drones hit the port overnight.|overnight=2025-04-10/2025-04-11
She arrives today.|today=2025-04-11
She arrives tonight, he came yesterday and they leave tomorrow.|tonight=2025-04-11;yesterday=2025-04-10;tomorrow=2025-04-12
It began this morning.|this morning=2025-04-11
KYIV, April 11, 2025 (AP)|April 11, 2025=2025-04-11
On 11 April the fleet sailed.|11 April=2025-04-11
On Apr. 11 the fleet sailed.|Apr. 11=2025-04-11
~Signed 11/04/2025 in Rome.|11/04/2025=2025-04-11
Signed 2025-04-11 in Rome.|2025-04-11=2025-04-11
They meet in mid-July.|mid-July=2025-07
It was built in early 2024.|early 2024=2024
A vote in spring 2026 is likely.|spring 2026=2026-21
The court will rule on the 15th.|the 15th=2025-04-15
They deployed for five years.|
The 37 1/2-month invasion goes on.|
They downed 24 of 39 drones.|
See page 2014 of version 2025.1 today.|today=2025-04-11
The meeting opened at 14:00 in hall 3.|
UPDATE 1407 GMT: the talks go on.|
Theresa May said she may resign.|
March with us, he said; they march on.|
The Sun reported a scandal.|
This is his second visit.|
They agreed on Agenda 2030 and Horizon 2020.|
He owns 2025 sheep and lost 1945 more.|
The 9/11 attacks changed all.|
The 1945 treaty still holds.|1945=1945
He is now busy and recently fell ill, and will soon go.|
The envoys will meet on Friday.|Friday=2025-04-11
~The envoys will meet on Thursday.|Thursday=2025-04-17
The envoys met on Thursday.|Thursday=2025-04-10
He must answer by Monday.|by Monday=../2025-04-14
The truce lasts until Tuesday.|until Tuesday=../2025-04-15
~The vote is on Sunday.|Sunday=2025-04-13
~He said the vote on Sunday would be close.|Sunday=2025-04-13
He said on Sunday that the vote would be close.|Sunday=2025-04-06
~The final will be held on Saturday.|Saturday=2025-04-12
The party was held on Saturday.|Saturday=2025-04-05
~Ministers are due to meet in Geneva on Tuesday.|Tuesday=2025-04-15
~They agreed to meet on Tuesday.|Tuesday=2025-04-15
~On Monday, the court will decide.|Monday=2025-04-14
On Monday, the court decided.|Monday=2025-04-07
~Monday's meeting will be short.|Monday=2025-04-14
Thursday’s Coverage: Allies Gather|Thursday=2025-04-10
It was launched in 2022.|2022=2022
Since Friday's attack, 30 died.|Friday=2025-04-11
Ahead of next week's summit he rested.|next week=2025-04-14/2025-04-20
Between 2014 and 2020 it grew.|Between 2014 and 2020=2014/2020
It grew from 2014 to 2020.|from 2014 to 2020=2014/2020
It took place on 10 and 11 April.|10 and 11 April=2025-04-10/2025-04-11
They met on Thursday and Friday.|Thursday=2025-04-10;Friday=2025-04-11
He was born on May 5, 1961, in Oslo.|May 5, 1961=1961-05-05
In May 2024, and again in June 2024, it rained.|May 2024=2024-05;June 2024=2024-06
The deal runs until 30 June 2026.|until 30 June 2026=../2026-06-30
The deal ends before 2030.|before 2030=../2029
From 1 July, tariffs rise.|From 1 July=2025-07-01/..
The Good Friday Agreement holds.|
He wrote for the Sunday Times.|
The market opens every Friday.|
The Black Friday sales were weak.|
The shop is open on Sundays.|
About 2000 troops came.|
Up to 2000 troops came.|
They came in the summer of 2023.|the summer of 2023=2023-22
They left last summer.|last summer=2024-22
They expect a deal this spring.|this spring=2025-21
Spring into action!|
The fall of Kabul shocked them.|
In the fall of 2021 they left.|the fall of 2021=2021-23
Arab Spring leaders fled.|
Late last year it failed.|Late last year=2024
Later this month they go.|Later this month=2025-04-11/2025-04-30
By the end of the year it closes.|By the end of the year=../2025
By year-end it closes.|By year-end=../2025
It closes at the end of 2025.|the end of 2025=2025
In the first half of 2025 it fell.|the first half of 2025=2025-40
He scored in the first half.|
In the first nine months of 2024 it fell.|the first nine months of 2024=2024-01/2024-09
In the first week of May it will open.|the first week of May=2025-05-01/2025-05-07
The attack came two weeks ago.|two weeks ago=2025-03-24/2025-03-30
The attack came more than two weeks ago.|two weeks ago=2025-03-24/2025-03-30
They will leave in three days.|in three days=2025-04-14
They took the town in three days.|
It was the first visit in two years.|
It is the worst flood in a decade.|
Two days after the attack he fled.|
The day before the vote he fled.|
Over the past two weeks, it has rained.|the past two weeks=2025-03-28/2025-04-11
In the last 24 hours, 30 died.|the last 24 hours=2025-04-10/2025-04-11
In the coming weeks, more will come.|
In recent years, it changed.|
A two-day summit began on Tuesday.|Tuesday=2025-04-08
At 2 p.m. on Thursday, the train left.|2 p.m. on Thursday=2025-04-10T14:00
The blast came early Friday morning.|early Friday morning=2025-04-11
In the early hours of Friday a blast shook it.|the early hours of Friday=2025-04-11
In March, it snowed.|March=2025-03
The March on Washington was long.|
A March poll showed losses.|March=2025-03
~In December, elections will be held.|December=2025-12
In December, elections were held.|December=2024-12
He spoke on Saturday, April 12.|Saturday, April 12=2025-04-12
Friday, 11 April 2025, was cold.|Friday, 11 April 2025=2025-04-11
He came on the 15th floor.|
It is the 27th of the group.|
The 21st century began well.|The 21st century=20XX
In the 19th century, it was a farm.|the 19th century=18XX
On Jan. 6, 2021, a mob came.|Jan. 6, 2021=2021-01-06
He died in 1997 (aged 60).|1997=1997
The Crown (2016) was a hit.|2016=2016
2024 was hard.|2024=2024
Ukraine's 2026 budget grew.|2026=2026
It fell from $2bn a year earlier.|a year earlier=2024
Sales rose 4% from last year.|last year=2024
Data from 2019 shows this.|2019=2019
He has served since last week.|since last week=2025-03-31/..
~The fiscal year 2026 starts in October.|The fiscal year 2026=2026;October=2025-10
Next Tuesday they vote.|Next Tuesday=2025-04-15
He quit last Friday.|last Friday=2025-04-04
As of Friday, 30 had died.|Friday=2025-04-11
They left the day before yesterday.|the day before yesterday=2025-04-09
It was the day before yesterday that he left.|the day before yesterday=2025-04-09
~From Monday to Wednesday schools close.|From Monday to Wednesday=2025-04-14/2025-04-16
From Monday to Wednesday schools were closed.|From Monday to Wednesday=2025-04-07/2025-04-09
A fire broke out overnight into Friday.|overnight into Friday=2025-04-10/2025-04-11
A fire broke out overnight on Wednesday.|overnight on Wednesday=2025-04-09
USA Today reported it.|
The overnight train was late.|
In 2000 people fled.|
Some 1,945 people fled.|
He paid $2014 for it.|
Resolution 1701 was passed in 2006.|2006=2006
The Boeing 737 flew in 2006.|2006=2006
Euro 2024 was held in Germany.|
The 2024 Olympics were in Paris.|2024=2024
He lived there for the past 10 years.|the past 10 years=2015-04-11/2025-04-11
The aid covers 2026 and 2027.|2026=2026;2027=2027
In 2026 or 2027 it ends.|2026=2026;2027=2027
It will stay through 2027.|through 2027=../2027
By early 2026, it will be done.|By early 2026=../2026
Not until next year will it open.|until next year=../2026
It will open no later than May 2026.|no later than May 2026=../2026-05
Starting Monday, fares rise.|Starting Monday=2025-04-14/..
It happened last night.|last night=2025-04-10
The strike began at dawn on 3 March.|3 March=2025-03-03
It was his 1 May speech.|1 May=2025-05-01
`;
