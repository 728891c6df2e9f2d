/** More sentences in the form of `sentences.ts`: elections, deadlines, periods and what stands near a date. */
export const sentencesOfSchedules = `
~The mission, launched in 2021 and extended in 2023, expires in December.|2021=2021;2023=2023;December=2025-12
His term ends in January 2029.|January 2029=2029-01
Poland holds a presidential election on May 18.|May 18=2025-05-18
Poland held a presidential election on May 18.|May 18=2025-05-18
Nobody has been charged since the April 2 shooting.|April 2=2025-04-02
The army has shelled the town every day since March 30.|since March 30=2025-03-30/..
Two years after the February 6 earthquakes, tents remain.|February 6=2025-02-06
In the 48 hours to Thursday morning, 12 died.|the 48 hours to Thursday morning=2025-04-08/2025-04-10
They were last seen on Saturday at around 4:30pm.|Saturday at around 4:30pm=2025-04-05T16:30
It was signed into law Tuesday by the governor.|Tuesday=2025-04-08
The Senate voted 51-48 late Saturday to adopt it.|late Saturday=2025-04-05
The Senate is to vote as soon as next week.|next week=2025-04-14/2025-04-20
The U.S. will impose 25% tariffs from April 14.|from April 14=2025-04-14/..
The EU had planned to hit back from April 15.|from April 15=2025-04-15/..
The aid totals €40 million for 2025 and 2026.|2025=2025;2026=2026
A pledge of $1bn for the 2025-2027 period.|2025-2027=2025/2027
The package for 2026–2030 was agreed.|2026–2030=2026/2030
He told parliament on 9 April that 2024 was a record year.|9 April=2025-04-09;2024=2024
Output fell in January and February.|January=2025-01;February=2025-02
Output fell in both January and February of this year.|January=2025-01;February of this year=2025-02
On Jan. 20 he took office; on Feb. 12 he called Putin.|Jan. 20=2025-01-20;Feb. 12=2025-02-12
He called on Feb. 12 for talks "by Easter".|Feb. 12=2025-02-12;by Easter=../2025-04-20
No one knows what tomorrow brings.|tomorrow=2025-04-12
Yesterday's strike killed 9.|Yesterday=2025-04-10
Tonight’s vote is the last before the recess.|Tonight=2025-04-11
It happened in the spring of 2022, when it was cold.|the spring of 2022=2022-21
"We will be ready in the spring," he said.|the spring=2025-21
The bridge was closed from 6 to 9 April.|from 6 to 9 April=2025-04-06/2025-04-09
The bridge was closed between April 6 and 9.|between April 6 and 9=2025-04-06/2025-04-09
More than 1,000 people were killed in 2024 alone.|2024=2024
They were freed in a swap on 1 August 2024.|1 August 2024=2024-08-01
Since the start of the year, 300 have died.|Since the start of the year=2025/..
Since the beginning of April, 30 have died.|Since the beginning of April=2025-04/..
Since early March, 30 have died.|Since early March=2025-03/..
So far this year, 30 have died.|this year=2025
He wants a ceasefire by May 1 at the latest.|by May 1=../2025-05-01
They gave Hamas until midnight Saturday.|until midnight Saturday=../2025-04-12
The deadline is Friday at 5 p.m.|Friday at 5 p.m.=2025-04-11T17:00
~A third round of talks is planned for Saturday in Oman.|Saturday=2025-04-12
The second round, on Saturday, was in Rome.|Saturday=2025-04-05
~Iran said the next round would take place on Saturday.|Saturday=2025-04-12
~The ministers, meeting in Luxembourg on Monday, will discuss it.|Monday=2025-04-14
Ministers meeting in Luxembourg on Monday agreed.|Monday=2025-04-07
On Tuesday evening local time, a blast rocked Sumy.|Tuesday evening=2025-04-08
At 10:20 on Sunday morning two missiles hit Sumy.|10:20 on Sunday morning=2025-04-06T10:20
Two missiles hit Sumy at 10.20 on Sunday.|Sunday=2025-04-06
It was his first visit since taking office in January.|January=2025-01
The company posted a loss for 2024, its worst year since 2008.|2024=2024;since 2008=2008/..
The loan matures in 2035.|2035=2035
The bond due 2035 fell.|2035=2035
The Paris Agreement of 2015 set goals for 2030 and 2050.|2015=2015;2030=2030;2050=2050
He met her 25 years ago, in 2000.|25 years ago=2000;2000=2000
The last time was in 2019.|2019=2019
The report covers October 2024 to March 2025.|October 2024 to March 2025=2024-10/2025-03
It covers the period from 1 October 2024 to 31 March 2025.|from 1 October 2024 to 31 March 2025=2024-10-01/2025-03-31
~The period July–September was dry.|July–September=2024-07/2024-09
In H1, revenue rose 3%.|H1=2025-40
First-quarter sales rose 3%.|First-quarter=2025-33
Sales in the first three months of the year rose 3%.|the first three months of the year=2025-01/2025-03
Sales in the first quarter rose 3% year on year.|the first quarter=2025-33
He expects growth to resume in the second half.|the second half=2025-41
The firm sees revenue up 3% in the current quarter.|the current quarter=2025-34
~The firm reported Q1 revenue of $3bn, against $2bn a year before.|Q1=2025-33;a year before=2024-33
He will retire at the end of the 2025/26 season.|the end of the 2025/26=2025/2026
He was sacked mid-season.|
Their 1-0 win in 1966 is famous.|1966=1966
The M 6.5 quake hit at 02:31.|
Apollo 11 landed in July 1969.|July 1969=1969-07
~The Mi-24 and Tu-95 flew in May.|May=2024-05
Article 5 was invoked after 9/11.|
The Covid-19 pandemic began in early 2020.|early 2020=2020
~UN resolution 2231 expires in October.|October=2025-10
Under the 2015 nuclear deal, it shipped its uranium.|2015=2015
Under the JCPOA, agreed in July 2015, it shipped its uranium.|July 2015=2015-07
The 6-month-old died on the 2-day trip.|
The five-day forecast is bad.|
The 100 days from January 20 were wild.|from January 20=2025-01-20/..
Day 3: rain.|
Chapter 11 filings rose in March.|March=2025-03
She turns 40 in May.|May=2025-05
Marches are planned for May 1 in 30 cities.|May 1=2025-05-01
~It will air Sunday on CBS.|Sunday=2025-04-13
It aired Sunday on CBS.|Sunday=2025-04-06
The Sunday Times of London said Sunday it was so.|Sunday=2025-04-06
The daily Welt am Sonntag said on Saturday it was so.|Saturday=2025-04-05
This Sunday marks three years since the attack.|This Sunday=2025-04-13
Thursday marked three years since the attack.|Thursday=2025-04-10
It was three years ago today that he died.|three years ago=2022;today=2025-04-11
He died three years ago this month.|three years ago=2022;this month=2025-04
Supplies begin as from the third quarter of 2026.|as from the third quarter of 2026=2026-07/..
Supplies began as of 1 March.|1 March=2025-03-01
~The mandate expires on March 31.|March 31=2026-03-31
~The lease ends in March.|March=2026-03
He brought an old clock from 1920.|1920=1920
They drove a bus from the 1970s.|the 1970s=197X
She worked as a clerk from 2014.|from 2014=2014/..
They will pay a fee from 2028.|from 2028=2028/..
Sales grew in FY24 and will grow in FY2026.|FY24=2024;FY2026=2026
Sales grew in FY 2024.|FY 2024=2024
He sang in the '90s and in the ’80s.|the '90s=199X;the ’80s=198X
It stood there in the nineteenth century.|the nineteenth century=18XX
Ships of the twenty-first century need ports.|the twenty-first century=20XX
~The guards came over the weekend to help.|the weekend=2025-04-05/2025-04-06
`;
