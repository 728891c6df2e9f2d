/** More sentences in the form of `sentences.ts`: business, elections, limits, feasts and what only looks like a date. */
export const moreSentences = `
The three months ended June 30 brought a loss.|The three months ended June 30=2024-04-01/2024-06-30
It lost $3m in the three months ended March 31, 2025.|the three months ended March 31, 2025=2025-01-01/2025-03-31
Net income rose to $3bn from $2bn in the year-ago quarter.|
Net income rose from $2bn in the same period last year.|last year=2024
Shares fell 4% on Tuesday after a bad first quarter.|Tuesday=2025-04-08;first quarter=2025-33
Revenue is expected to grow in the upcoming quarter.|the upcoming quarter=2025-35
Revenue for the first quarter of fiscal 2025 rose.|the first quarter of fiscal 2025=2025-33
Revenue for fiscal 2025 rose.|fiscal 2025=2025
The board meets again on April 24-25.|April 24-25=2025-04-24/2025-04-25
The board met on April 1-2, 2025 in Rome.|April 1-2, 2025=2025-04-01/2025-04-02
Schools reopen on Monday, April 28.|Monday, April 28=2025-04-28
Born in Kyiv on 12 June 1975, she studied law.|12 June 1975=1975-06-12
(1949–2025)|1949–2025=1949/2025
He ruled from 1979 until his death in 2003.|from 1979=1979/..;2003=2003
He was president between 1999 and 2003 and again from 2010.|between 1999 and 2003=1999/2003;from 2010=2010/..
The treaty was signed in December 1987 and ended in August 2019.|December 1987=1987-12;August 2019=2019-08
~The law takes effect on 1 January.|1 January=2026-01-01
The law took effect on 1 January.|1 January=2025-01-01
The law took effect on July 1 last year.|July 1 last year=2024-07-01
The law takes effect on Jan. 1 next year.|Jan. 1 next year=2026-01-01
It began in the autumn of last year.|the autumn of last year=2024-23
It began last autumn.|last autumn=2024-23
~He returns in the autumn.|the autumn=2025-23
He will be tried by the end of next week.|by the end of next week=../2025-04-20
The deal expires at the end of this month.|the end of this month=2025-04
The deal expires at the end of the month.|the end of the month=2025-04
~The deal expires at midnight on Sunday.|Sunday=2025-04-13
At around 9:30 p.m. on Sunday, a bomb went off.|9:30 p.m. on Sunday=2025-04-06T21:30
A bomb went off on Sunday at about 21:30.|Sunday at about 21:30=2025-04-06T21:30
The strike hit at 6:15 a.m. (0415 GMT).|
He spoke on Sunday night and again on Monday morning.|Sunday night=2025-04-06;Monday morning=2025-04-07
She told reporters late on Thursday that she would run.|late on Thursday=2025-04-10
Police said on Friday they had arrested 3 men.|Friday=2025-04-11
The minister, who took office in January, resigned on Wednesday.|January=2025-01;Wednesday=2025-04-09
~The minister is to visit Ankara next Thursday and Friday.|next Thursday=2025-04-17;Friday=2025-04-18
It is the worst attack since February 24, 2022.|since February 24, 2022=2022-02-24/..
It is the worst attack since October 7.|since October 7=2024-10-07/..
Inflation slowed to 2.4% in March from 2.8% in February.|March=2025-03;February=2025-02
Inflation is seen at 2% in 2026, up from 1.8% in 2025.|2026=2026;2025=2025
GDP grew 2.5% in 2024 after 1.9% in 2023.|2024=2024;2023=2023
The company will invest $5bn over the next five years.|the next five years=2025-04-11/2030-04-11
Over the next 12 months, it will hire 500.|the next 12 months=2025-04-11/2026-04-11
The plan covers the next decade.|the next decade=2025-04-11/2035-04-11
In the past few weeks, talks stalled.|
Talks have stalled in recent months.|
Since then, talks have stalled.|
For months, talks have stalled.|
For three years, talks have stalled.|
Three years on, talks have stalled.|
Three years into the war, talks have stalled.|
More than three years after Russia invaded, talks have stalled.|
Weeks later, talks collapsed.|
~On 3 March he resigned. A week later he was back.|3 March=2025-03-03;A week later=2025-03-10/2025-03-16
~He was arrested on March 3, 2023, and freed the next day.|March 3, 2023=2023-03-03;the next day=2023-03-04
The next day was quiet.|
The previous day, he had fled.|The previous day=2025-04-10
A day earlier, he had fled.|A day earlier=2025-04-10
He fled a day after the coup.|
The day after the coup, he fled.|
The night before, he slept badly.|The night before=2025-04-10
Every year, on May 9, Russia holds a parade.|May 9=2025-05-09
In May, the court may rule.|May=2025-05
Mrs May met Mr June in April.|April=2025-04
May Day rallies were held.|
~On May Day, rallies were held.|May Day=2024-05-01
He marched in March with the March for Life.|March=2025-03
The Women's March drew crowds in January 2017.|January 2017=2017-01
Thousands march every Saturday.|
The 2030 Agenda for Sustainable Development.|2030=2030
Emissions must halve by 2030 and hit zero by 2050.|by 2030=../2030;by 2050=../2050
Emissions fell 40% below 1990 levels.|1990=1990
The post-1945 order is over.|
The pre-2014 borders are gone.|
It costs 2,025 euros.|
It flew at 2000 feet.|
Flight 1907 crashed in 2006.|2006=2006
Some 1900 people were there in 1900.|1900=1900
Fewer than 1500 people live there.|
They want 2030 World Cup tickets.|
The 2026 World Cup will be held in June and July 2026.|2026=2026;June=2025-06;July 2026=2026-07
In the early 2000s he was young.|the early 2000s=200X
In the late nineteenth century it was new.|the late nineteenth century=18XX
In the 20th century, wars raged.|the 20th century=19XX
A 19th-century house burned.|19th-century=18XX
He served in the mid-1990s.|the mid-1990s=199X
His 2019 book sold well.|2019=2019
A 2019 report said so.|2019=2019
According to a June 2023 report, it failed.|June 2023=2023-06
An April 4 letter said so.|April 4=2025-04-04
In an interview published Sunday, he said so.|Sunday=2025-04-06
~In an interview to be published on Sunday, he says so.|Sunday=2025-04-13
The game on Saturday was lost.|Saturday=2025-04-05
Saturday's game was lost.|Saturday=2025-04-05
~Saturday's game will be hard.|Saturday=2025-04-12
~Voters go to the polls on Sunday.|Sunday=2025-04-13
~Polls open on Sunday.|Sunday=2025-04-13
~He is expected to arrive in Seoul on Tuesday for talks.|Tuesday=2025-04-15
He arrived in Seoul on Tuesday for talks expected to last two days.|Tuesday=2025-04-08
The court is expected to rule in June.|June=2025-06
The deadline is 5 May.|5 May=2025-05-05
The deadline was 5 May.|5 May=2025-05-05
The deadline passed on 5 December.|5 December=2024-12-05
The ceasefire, which began on 19 January, collapsed on 18 March.|19 January=2025-01-19;18 March=2025-03-18
It was adopted on 18/12/2023.|18/12/2023=2023-12-18
It was adopted on 12.3.2024.|12.3.2024=2024-03-12
Published: 2024-03-12T10:15:00Z|2024-03-12T10:15:00Z=2024-03-12T10:15:00Z
Version 1.2.2024 was released.|
Call +1 2025 550 100 now.|
IP 10.0.2025.1 is down.|
https://example.org/2025/04/11/story|
The F-16s and Su-35s flew on April 8.|April 8=2025-04-08
The Q1 results were good.|Q1=2025-33
In H2 2026, it will open.|H2 2026=2026-41
The second-quarter profit fell.|second-quarter=2025-34
He finished second in March.|March=2025-03
A second later, it blew up.|
The first half of the year was poor.|The first half of the year=2025-40
The fund will run from 2025 to 2027.|from 2025 to 2027=2025/2027
The 2021-2027 budget is spent.|2021-2027=2021/2027
The 2025/26 season starts in August.|2025/26=2025/2026;August=2025-08
It will be ready in two years.|in two years=2027
It will be ready in two weeks' time.|in two weeks' time=2025-04-21/2025-04-27
It will be ready within two years.|
He hopes to go home in a year.|in a year=2026
She won gold in 2012, 2016 and 2020.|2012=2012;2016=2016;2020=2020
The talks of 2015 failed.|2015=2015
The class of 2015 met.|2015=2015
As early as 2027, it could fly.|2027=2027
It will last until at least 2027.|until at least 2027=../2027
Around 2030, it will fly.|Around 2030=2030~
No date has been set.|
He is 25.|
~They met at the weekend.|the weekend=2025-04-05/2025-04-06
They will meet at the weekend.|the weekend=2025-04-12/2025-04-13
They meet this weekend.|this weekend=2025-04-12/2025-04-13
They met last weekend.|last weekend=2025-04-05/2025-04-06
On the night of 10 April, it burned.|the night of 10 April=2025-04-10
On the evening of April 8, it burned.|the evening of April 8=2025-04-08
In the night from Thursday to Friday, it burned.|from Thursday to Friday=2025-04-10/2025-04-11
It burned on Thursday-Friday night.|Thursday-Friday night=2025-04-10/2025-04-11
Good Friday falls on April 18.|April 18=2025-04-18
By Christmas it will be over.|By Christmas=../2025-12-25
It was over by Christmas 2024.|by Christmas 2024=../2024-12-25
The Christmas market was full.|
On New Year's Eve, they danced.|New Year's Eve=2024-12-31
Today's youth is lost.|Today=2025-04-11
Until yesterday, it was calm.|Until yesterday=../2025-04-10
From today, it is banned.|From today=2025-04-11/..
From tomorrow, it will be banned.|From tomorrow=2025-04-12/..
Nearly two years ago, he left.|two years ago=2023
About a month ago, he left.|a month ago=2025-03
He left some 20 years ago.|20 years ago=2005
He left half a year ago.|
He left a few days ago.|
He left several years ago.|
He left two and a half years ago.|
He left 10,000 years ago.|
An hour ago he left.|An hour ago=2025-04-10/2025-04-11
He left earlier on Friday.|earlier on Friday=2025-04-11
Earlier, he left.|
Earlier today, he left.|Earlier today=2025-04-11
He left this past Monday.|this past Monday=2025-04-07
He leaves this coming Monday.|this coming Monday=2025-04-14
The year 2022 was hard.|The year 2022=2022
The rest of 2025 will be hard.|The rest of 2025=2025
The first day of May is a holiday.|May=2025-05
On the first day of May, they march.|May=2025-05
In late February or early March it rained.|late February=2025-02;early March=2025-03
~He will speak either Monday or Tuesday.|Monday=2025-04-14;Tuesday=2025-04-15
Friday, April 11th, 2025|Friday, April 11th, 2025=2025-04-11
11th April 2025|11th April 2025=2025-04-11
Fri 11 Apr 2025 14.07 BST|Fri 11 Apr 2025 14.07 BST=2025-04-11T14:07+01:00
Last updated on Fri 11 Apr 2025|Fri 11 Apr 2025=2025-04-11
The sun set on Sun Valley; he sat and wed.|
Jan Novak and April Jones met.|
Operation August Storm began in 1945.|1945=1945
Black September struck in 1972.|1972=1972
The October Revolution of 1917 shook Russia.|1917=1917
~The October 7 attack shook Israel.|October 7=2024-10-07
The January 6 committee met.|January 6=2025-01-06
The February 2022 invasion shook Europe.|February 2022=2022-02
It started in February of 2022.|February of 2022=2022-02
It started in Feb 2022.|Feb 2022=2022-02
~It started on Sept 1.|Sept 1=2024-09-01
In mid-to-late April, it starts.|mid-to-late April=2025-04
Midway through 2024, it failed.|2024=2024
`;
