import { describe, expect, it } from 'vitest';
import { findDates } from '../../../utils/text/dates.ts';

const intervals = (text: string, published: string | null = '2024-06-05') =>
  findDates(text, published).map(
    ({ interval, bound }) => interval && `${interval.from}/${interval.to} ${bound}`,
  );

describe('parts of periods and stretches of time', () => {
  it.each([
    ['The dam broke in mid-June.', '2024-06-08/2024-06-23 on'],
    ['It opens in the second half of August.', '2024-08-14/2024-08-31 on'],
    ['They met at the end of May.', '2024-05-19/2024-05-31 on'],
    ['The prices of the first half of 2023 were low.', '2023-01-01/2023-06-30 on'],
    ['Between April and June it rained.', '2024-04-01/2024-06-30 on'],
    ['It was built between 1910 and 1913.', '1910-01-01/1913-12-31 on'],
    ['He was seen in the first week of May.', '2024-05-01/2024-05-13 on'],
    ['It sank a fortnight ago.', '2024-05-16/2024-05-28 on'],
    ['It is now three years since it sank.', '2021-01-01/2021-12-31 on'],
    ['The mill burnt on Monday of last week.', '2024-05-27/2024-05-27 on'],
    ['They meet on Thursday of next week.', '2024-06-13/2024-06-13 on'],
    ['It rained in the spring of last year.', '2023-03-01/2023-05-31 on'],
    ['It was lost in the last month of 2022.', '2022-12-01/2022-12-31 on'],
    ['It opens at the end of March next year.', '2025-03-19/2025-03-31 on'],
    ['He left on Christmas Eve.', '2023-12-24/2023-12-24 on'],
    ['He will leave on Christmas Eve.', '2024-12-24/2024-12-24 on'],
    ['It burnt on New Year’s Day 2022.', '2022-01-01/2022-01-01 on'],
    ['A barge sank last night.', '2024-06-04/2024-06-05 on'],
    ['A barge sank this morning.', '2024-06-05/2024-06-05 on'],
    ['It starts on 18 February next year.', '2025-02-18/2025-02-18 on'],
    ['It must end before the end of September.', '2024-09-18/2024-09-30 by'],
    ['As of 5 March nobody had come.', '2024-03-05/2024-03-05 as-of'],
    ['The bridge will not open until 2026.', '2026-01-01/2026-12-31 since'],
    ['The gate shuts the day after tomorrow.', '2024-06-07/2024-06-07 on'],
    ['A tanker sank the day before yesterday.', '2024-06-03/2024-06-03 on'],
    ['Pupils return on the last day of August.', '2024-08-31/2024-08-31 on'],
    ['They vote on the first Sunday of July.', '2024-07-07/2024-07-07 on'],
    ['The fair was held on the last Friday in April 2023.', '2023-04-28/2023-04-28 on'],
    ['Sales fell in the last three months of 2023.', '2023-10-01/2023-12-31 on'],
    ['She will step down in March.', '2025-03-01/2025-03-31 on'],
    ['The hall was full in December.', '2023-12-01/2023-12-31 on'],
    ['Profit rose in the fourth quarter.', '2023-10-01/2023-12-31 on'],
    ['It will be shown in the fourth quarter.', '2024-10-01/2024-12-31 on'],
    ['The results will come in the autumn.', '2024-09-01/2024-11-30 on'],
    ['The mine was shut in the spring.', '2024-03-01/2024-05-31 on'],
    ['He leaves next spring.', '2025-03-01/2025-05-31 on'],
    ['It flooded last winter.', '2023-12-01/2024-02-29 on'],
    ['A shed burnt on Saturday night.', '2024-06-01/2024-06-02 on'],
    ['A shed burnt in the night to Sunday.', '2024-06-01/2024-06-02 on'],
    ['Trains stood still from 5 to 9 May.', '2024-05-05/2024-05-09 on'],
    ['Trains stood still between 28 April and 3 May 2023.', '2023-04-28/2023-05-03 on'],
    ['The fair runs 5–9 May 2023.', '2023-05-05/2023-05-09 on'],
    ['The fair runs May 5-9.', '2024-05-05/2024-05-09 on'],
  ])('%s', (text, expected) => {
    expect(intervals(text)).toEqual([expected]);
  });

  it('takes a number of people for no year', () => {
    expect(intervals('They found 1415 confirmed new cases.')).toEqual([]);
  });
});
