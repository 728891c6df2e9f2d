/** Sentences in the form of `sentences.ts`: stretches told by their end, fiscal years, clocks with a point, years in headlines. */
export const sentencesOfPeriods = `
The guns opened up at 3.30 am on Sunday.|3.30 am on Sunday=2025-04-06T03:30
The guns opened up at 3.30am on Sunday.|3.30am on Sunday=2025-04-06T03:30
The index fell 3.30 points on Sunday.|Sunday=2025-04-06
~Doors open at 14.35 CET on Thursday.|14.35 CET on Thursday=2025-04-17T14:35+01:00
Sales in the three months to February fell.|the three months to February=2024-12/2025-02
Sales in the quarter ended 31 March 2025 fell.|the quarter ended 31 March 2025=2025-01-01/2025-03-31
Sales in the 12 months through March fell.|the 12 months through March=2024-04/2025-03
Sales in the year ending March 2026 may fall.|the year ending March 2026=2025-04/2026-03
Over the 10 years to 2024 they grew.|the 10 years to 2024=2015/2024
In the 24 hours to 0600 GMT on Tuesday, 14 ships passed.|the 24 hours to 0600 GMT on Tuesday=2025-04-07/2025-04-08
The front was quiet in the week ended April 6.|the week ended April 6=2025-03-31/2025-04-06
They spent two weeks to no avail.|
The vote took three days to count.|
It took three days to Sunday.|Sunday=2025-04-06
It fell over the months to June.|June=2025-06
The guidance for fiscal 2027 was raised.|fiscal 2027=2027
Spending in fiscal year 2025-26 fell.|fiscal year 2025-26=2025/2026
The FY27 budget is out.|FY27=2027
Profit in Q3 FY25 fell.|Q3 FY25=2025-35
Fiscal policy changed in 2024.|2024=2024
The financial crisis of 2008 hurt.|2008=2008
It fell in the last quarter of 2024.|the last quarter of 2024=2024-36
It fell in the last quarter of last year.|the last quarter of last year=2024-36
Shipbuilder lifts 2026 outlook|2026=2026
Ministers back 2026 budget plan|2026=2026
The sum is up 3.5% on 2024.|2024=2024
The sum is 3.5 percent down on 2024.|2024=2024
It spent it all on 2024 models.|
~It must be rebuilt before November.|before November=../2025-10
There are no payments before 2031.|before 2031=../2030
It is open again after 4 May.|after 4 May=2025-05-05/..
~Sales were $3bn in the three months to March, up from $2bn a year earlier.|the three months to March=2025-01/2025-03;a year earlier=2024-01/2024-03
~In March it made $3bn, compared with $2bn a year earlier.|March=2025-03;a year earlier=2024-03
The yard delivered 57 vessels in the first half.|the first half=2025-40
They scored twice in the first half.|
Nobody should go hungry after 2029.|after 2029=2030/..
It leaves before the end of the year.|before the end of the year=../2025
The grants run this year and next.|this year and next=2025/2026
In a normal July they load more.|
If the queue is shorter by Sunday, I was wrong.|by Sunday=../2025-04-13
`;
