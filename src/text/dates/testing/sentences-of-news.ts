/** More sentences in the form of `sentences.ts`: reports, schedules, ranges and seasons. */
export const sentencesOfNews = `
~The president, who has been in power since 1994, won in August.|since 1994=1994/..;August=2024-08
Rescue teams have been searching since Tuesday's quake.|Tuesday=2025-04-08
Rescue teams have been searching since Tuesday, when the quake hit.|since Tuesday=2025-04-08/..
~The death toll rose to 120 by Thursday evening, officials said.|by Thursday evening=../2025-04-10
~By Thursday evening, 120 people had died.|By Thursday evening=../2025-04-10
The bank will cut rates in June, its first cut since September 2019.|June=2025-06;since September 2019=2019-09/..
The warmest April since records began in 1880.|April=2025-04;1880=1880
Trump's tariffs, announced on April 2, took effect on Wednesday.|April 2=2025-04-02;Wednesday=2025-04-09
The pause lasts 90 days, until July 9.|until July 9=../2025-07-09
~The pope, elected on 13 March 2013, died on Easter Monday.|13 March 2013=2013-03-13;Easter Monday=2024-04-01
She is due in court on May 12.|May 12=2025-05-12
She appeared in court on Monday and will be sentenced on May 12.|Monday=2025-04-07;May 12=2025-05-12
He said on Thursday he would travel to Kyiv next week.|Thursday=2025-04-10;next week=2025-04-14/2025-04-20
~He told the BBC the summit on Thursday would go ahead.|Thursday=2025-04-17
~Officials say a deal could be signed as soon as Monday.|Monday=2025-04-14
A deal could come as early as this week.|this week=2025-04-07/2025-04-13
The company expects to finish the plant by mid-2026.|by mid-2026=../2026
Sales for the month of March fell.|the month of March=2025-03
Sales in the year to March fell 3%.|the year to March=2024-04/2025-03
Sales in the 12 months to the end of March fell.|the 12 months to the end of March=2024-04/2025-03
In the week to April 6, 30 people died.|the week to April 6=2025-03-31/2025-04-06
In the week ending April 6, 30 people died.|the week ending April 6=2025-03-31/2025-04-06
~The meeting, originally planned for Monday, was postponed to Thursday.|Monday=2025-04-14;Thursday=2025-04-17
The match was moved from Saturday to Sunday.|Saturday=2025-04-05;Sunday=2025-04-06
Tickets go on sale on Friday, May 2, at 10 a.m.|Friday, May 2, at 10 a.m.=2025-05-02T10:00
Doors open at 7 p.m. on Saturday, April 26.|7 p.m. on Saturday, April 26=2025-04-26T19:00
PARIS — April 9, 2025 — Acme today announced a deal.|April 9, 2025=2025-04-09;today=2025-04-11
LONDON, April 10 (Reuters) - Shares rose on Thursday.|April 10=2025-04-10;Thursday=2025-04-10
(Reporting by A. Smith; editing by May Jones)|
Photo taken on April 8, 2025.|April 8, 2025=2025-04-08
FILE PHOTO: A tank in Kharkiv, March 2022.|March 2022=2022-03
Posted 3 hours ago|3 hours ago=2025-04-10/2025-04-11
9 April 2025, 18:45|9 April 2025, 18:45=2025-04-09T18:45
The 2022 World Cup in Qatar and the 2024 Paris Games.|2022=2022;2024=2024
Section 2024 of the act was passed.|
The A380 and the 747 landed at 1530.|
Over 1,200 people and 300 homes.|
At least 2023 people died in the quake.|
The quake killed 2023.|
The population fell to 2024.|2024=2024
Windows 2000 and Office 2019 are old.|
Between 20 and 30 people died in May.|May=2025-05
Between 10 and 12 May, talks will be held.|Between 10 and 12 May=2025-05-10/2025-05-12
From 8 a.m. to 5 p.m. on Monday roads close.|Monday=2025-04-07
Two of the three died in March and one on Friday.|March=2025-03;Friday=2025-04-11
The second Friday of the month is a holiday.|Friday=2025-04-11
He was 24 in 2001.|2001=2001
In 2001, aged 24, he left.|2001=2001
In the 2010s it grew.|the 2010s=201X
The '90s were good.|The '90s=199X
For the first time since the Second World War, it fell.|
Not since 1945 has it been so bad.|since 1945=1945/..
On the third day of talks, they quit.|
On day three of talks, they quit.|
The war is in its third year.|
The war entered its fourth year in February.|February=2025-02
The conflict, now in its 1,000th day, drags on.|
On Thursday, day 1,142 of the war, it rained.|Thursday=2025-04-10
He won 24-7 on Saturday.|Saturday=2025-04-05
The 6-3, 6-4 win on Sunday was easy.|Sunday=2025-04-06
A vote of 52-48 in March failed.|March=2025-03
A vote is scheduled for the week of April 21.|the week of April 21=2025-04-21/2025-04-27
The trial is set to begin in early May.|early May=2025-05
~The trial began early in May.|early in May=2024-05
Both sides agreed last year to meet every six months.|last year=2024
The ban ran from March 2020 through June 2021.|from March 2020 through June 2021=2020-03/2021-06
I saw him the other day.|
These days he is calm.|
One day he will return.|
That day, he wept.|
That year, he left.|
At the time, he was 12.|
One year later, he returned.|
The latest poll, taken April 3-7, gave him 40%.|April 3-7=2025-04-03/2025-04-07
The survey ran between Jan. 10 and Feb. 3.|between Jan. 10 and Feb. 3=2025-01-10/2025-02-03
The survey was held from Jan. 10-15.|from Jan. 10-15=2025-01-10/2025-01-15
On 1 and 2 March, they met.|1 and 2 March=2025-03-01/2025-03-02
On March 1 and April 2, they met.|March 1=2025-03-01;April 2=2025-04-02
He was here on the 3rd and the 5th of April.|the 3rd=2025-04-03;the 5th of April=2025-04-05
On the 4th of April, it ended.|the 4th of April=2025-04-04
On the Fourth of July, they dance.|the Fourth of July=2025-07-04
On July 4th, they dance.|July 4th=2025-07-04
It was 2 April when it ended.|2 April=2025-04-02
In summer 2024, it was hot.|summer 2024=2024-22
Last winter's campaign failed.|Last winter=2024-24
The winter of 2022-23 was mild.|The winter of 2022-23=2022-24
This winter was mild.|This winter=2024-24
In winter, it snows.|
Summer camps are full.|
The spring offensive failed.|
A summer offensive is expected.|
The counteroffensive of summer 2023 failed.|summer 2023=2023-22
Ukraine's 2023 counteroffensive failed.|2023=2023
It is planned for late summer.|late summer=2025-22
The fall of the government came in March.|March=2025-03
Prices fall in May.|May=2025-05
It may fall in 2026.|2026=2026
Officials may meet on May 5.|May 5=2025-05-05
He may, in March, march.|March=2025-03
A tweet of 6 April was deleted.|6 April=2025-04-06
Her letter dated 6 April 2025 was leaked.|6 April 2025=2025-04-06
She was named in the 2025 New Year Honours.|2025=2025
Its 2025-2030 strategy is out.|2025-2030=2025/2030
It has been 20 years since 2005.|since 2005=2005/..
It was not until 2009 that he left.|until 2009=../2009
He had until Friday to pay.|until Friday=../2025-04-11
He has until next Tuesday to pay.|until next Tuesday=../2025-04-15
~They will fight on through the winter.|the winter=2025-24
Spring 2024 saw change.|Spring 2024=2024-21
Q4 2024 sales fell.|Q4 2024=2024-36
Sales fell in the fourth quarter of last year.|the fourth quarter of last year=2024-36
Sales fell in last year's fourth quarter.|last year's fourth quarter=2024-36
Sales rose in January-March.|January-March=2025-01/2025-03
Sales rose in the January-March quarter.|January-March=2025-01/2025-03
Sales rose in the year's first quarter.|first quarter=2025-33
The council meets once a month.|
Twice a week he swims.|
Six days a week he works.|
He retires this July.|this July=2025-07
He retired last July.|last July=2024-07
He retires next July.|next July=2025-07
Thursday night into Friday was loud.|Thursday night=2025-04-10;Friday=2025-04-11
Late Thursday into early Friday, it rained.|Late Thursday=2025-04-10;early Friday=2025-04-11
From Thursday night to Friday morning, it rained.|From Thursday night to Friday morning=2025-04-10/2025-04-11
Schools open on Monday next week.|Monday next week=2025-04-14
He left on Tuesday of last week.|Tuesday of last week=2025-04-01
In the night to Saturday, it rained.|the night to Saturday=2025-04-04/2025-04-05
~It stood on 3 March. That morning it fell, and they met the same day.|3 March=2025-03-03;That morning=2025-03-03;the same day=2025-03-03
That day will come.|
They met the same day.|
Review – 11 August 2024 – 6 min read.|11 August 2024=2024-08-11
`;
