import { once, remembered } from "../../src/text/remembered";

it("what was asked of late is not worked out again", () => {
  const work = jest.fn((text: string) => text.length);
  const length = remembered(work);
  expect([length("開示"), length("開示"), length(""), length("")]).toEqual([2, 2, 0, 0]);
  expect(work).toHaveBeenCalledTimes(2);
});

it("however many texts there are, each gets its own answer, and few are kept", () => {
  const work = jest.fn((text: string) => `${text}!`);
  const loud = remembered(work);
  const texts = Array.from({ length: 20_000 }, (_none, index) => String(index));
  for (const text of texts) expect(loud(text)).toBe(`${text}!`);
  work.mockClear();
  loud("0");
  expect(work).toHaveBeenCalledTimes(1);
});

it("of long texts only the last is kept, as of a line that many rows were read in", () => {
  const work = jest.fn((text: string) => text.length);
  const length = remembered(work);
  const [one, other] = ["あ".repeat(10_000), "い".repeat(20_000)];
  expect([one, one, other, one].map(length)).toEqual([10_000, 10_000, 20_000, 10_000]);
  expect(work.mock.calls.map(([text]) => text)).toEqual([one, other, one]);
});

it("what is worked out once is not worked out again, whatever came of it", () => {
  const work = jest.fn(() => undefined);
  const known = once(work);
  expect(work).not.toHaveBeenCalled();
  expect([known(), known()]).toEqual([undefined, undefined]);
  expect(work).toHaveBeenCalledTimes(1);
});
