import { readMonthEnds } from "../../src/answers";

describe("terms that run to the end of a month", () => {
  it.each([
    ["利用開始日～翌月末", 1],
    ["利用開始日から翌月の末日まで", 1],
    ["申込日の当月末", 0],
    ["翌々月末", 2],
  ])("reads %s", (text, months) => {
    expect(readMonthEnds(text).map((found) => found.value)).toEqual([months]);
  });

  it.each(["1ヶ月", "毎月末締め", "3月末", "月末"])("reads no term in %s", (text) => expect(readMonthEnds(text)).toEqual([]));
});
