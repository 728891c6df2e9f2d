/** More sentences in the form of `sentences.ts`: results, storms, comparisons and years that are told by others. */
export const sentencesOfResults = `
~Updated: 09-04-2025 12:43 IST, created 09-04-2025 12:43 IST|09-04-2025=2025-04-09;09-04-2025=2025-04-09
February 10, 2015 / 5:51 PM / 3 years ago|February 10, 2015=2015-02-10;3 years ago=2022
Net income was $47 million for the three months ended June 30 versus a loss a year ago.|the three months ended June 30=2024-04-01/2024-06-30;a year ago=2024
Survivors living under tarpaulins since Monday night's 8.7-magnitude quake were hungry.|Monday night=2025-04-07
~They may agree on Monday or Tuesday how to go on.|Monday=2025-04-14;Tuesday=2025-04-15
The truce would begin at 1130 IST today.|today=2025-04-11
Egypt late yesterday proposed a truce.|late yesterday=2025-04-10
Food would arrive later in the day.|
Shares of the firm were up nearly 25% for the year before Tuesday’s report.|Tuesday=2025-04-08
The stock jumped more than 43% in 2020.|2020=2020
Revenue was down for the 21st quarter in a row.|
Revenue fell for a fifth straight quarter.|
For the full year 2025, it sees growth.|2025=2025
For full-year 2025, it sees growth.|2025=2025
The guidance for 2025 was cut.|2025=2025
A closed Tuesday's trading at $76.01.|Tuesday=2025-04-08
It had expected revenue of $5.15 billion for 2019.|2019=2019
He was trapped for 52 hours before rescue on Thursday.|Thursday=2025-04-10
The early hours of June 24 were calm.|The early hours of June 24=2025-06-24
~The funeral will be held on Tuesday, nearly two weeks after the disaster.|Tuesday=2025-04-15
He started a new job in November as a manager.|November=2024-11
The flight left at 2:30 p.m. ET.|
~The tropical storm is expected to hit late Monday or early Tuesday.|late Monday=2025-04-14;early Tuesday=2025-04-15
Evacuations were ordered Thursday ahead of the storm's arrival Friday.|Thursday=2025-04-10;Friday=2025-04-11
~Landfall is expected Saturday afternoon.|Saturday afternoon=2025-04-12
~The storm, expected to make landfall on Saturday, killed 3 on Thursday.|Saturday=2025-04-12;Thursday=2025-04-10
The court on Monday ordered his release by Friday.|Monday=2025-04-07;by Friday=../2025-04-11
Kyiv on Thursday night came under attack.|Thursday night=2025-04-10
North Korea fired a missile on Thursday, Seoul said, a day before drills begin.|Thursday=2025-04-10
The law, passed on 3 April, will enter into force on 1 June.|3 April=2025-04-03;1 June=2025-06-01
The minister resigned in 2022, a year after taking office.|2022=2022
The factory opens in late 2026, two years later than planned.|late 2026=2026
~In 2014 Russia annexed Crimea. Eight years later it invaded.|2014=2014;Eight years later=2022
Fighting resumed on 18 March after a two-month truce that began on 19 January.|18 March=2025-03-18;19 January=2025-01-19
The agency's 2024 budget was cut by a third from 2023.|2024=2024;2023=2023
It rose 3% from 2023 to 2024.|from 2023 to 2024=2023/2024
It rose 3% compared with 2023.|2023=2023
It rose 3% over 2023.|2023=2023
Turnout was 60%, up from 55% in 2020.|2020=2020
~He'll be back Monday.|Monday=2025-04-14
~"I'll see you Monday," he said.|Monday=2025-04-14
"I saw her Monday," he said.|Monday=2025-04-07
"We leave tomorrow morning," she said on Thursday.|tomorrow morning=2025-04-12;Thursday=2025-04-10
We'll know more in the next 48 hours.|the next 48 hours=2025-04-11/2025-04-13
The next two days are key.|The next two days=2025-04-11/2025-04-13
The first two days of April were calm.|The first two days of April=2025-04-01/2025-04-02
For the last three days it has rained.|the last three days=2025-04-08/2025-04-11
Over the course of the past month, prices rose.|the past month=2025-03-11/2025-04-11
In the last year, prices rose.|the last year=2024-04-11/2025-04-11
Over the last week, 30 people died.|the last week=2025-04-04/2025-04-11
In the last week of March, 30 people died.|the last week of March=2025-03-25/2025-03-31
By the start of 2027, all will be gone.|By the start of 2027=../2027
At the turn of the century he left.|
At the height of summer, it closes.|
The mid-term elections of November 2026 loom.|November 2026=2026-11
The 2024-25 financial year ended on March 31.|2024-25=2024/2025;March 31=2025-03-31
The financial year 2024/25 ended.|The financial year 2024/25=2024/2025
In FY2025 it made a profit.|FY2025=2025
In FY 2025 it made a profit.|FY 2025=2025
The summit runs through Saturday.|through Saturday=../2025-04-12
The July 4 holiday is near.|July 4=2025-07-04
He died aged 88 on Easter Monday, April 21.|Easter Monday, April 21=2025-04-21
Ramadan began on 1 March.|1 March=2025-03-01
Children born after January 1, 2007 are affected.|after January 1, 2007=2007-01-02/..
Those arriving before 1 May 2024 may stay.|before 1 May 2024=../2024-04-30
Not before May 2026 will it fly.|Not before May 2026=2026-05/..
He ruled in the years 1990 to 1995.|1990 to 1995=1990/1995
It was published in the 5 April edition of the paper.|5 April=2025-04-05
In April and May of last year, it rained.|April=2025-04;May of last year=2024-05
The 24 February anniversary passed.|24 February=2025-02-24
The second anniversary of October 7 nears.|October 7=2025-10-07
The date of May 9 was picked.|May 9=2025-05-09
Seoul, Friday. The streets are calm.|Friday=2025-04-11
`;
