/** Milliseconds of processor time that this process has taken; what else the machine does is not counted. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Sorts and joins so many texts that it takes some tenths of a second. */
function fixedWork(): number {
  const texts = Array.from({ length: 60_000 }, (_none, index) => `項目${(index * 7919) % 60_013}の回答`);
  const longest = texts
    .sort()
    .join("、")
    .replace(/\d+/gu, (digits) => digits.padStart(6, "0"));
  return JSON.stringify(longest.split("、")).length;
}

let unit: number | undefined;

/** Processor time of a fixed piece of work, the least of three, so that limits mean the same on every machine. */
function unitOfWork(): number {
  const times = Array.from({ length: 3 }, () => {
    const start = processorTime();
    if (fixedWork() === 0) throw new Error("Nothing was done.");
    return processorTime() - start;
  });
  return Math.min(...times);
}

/**
 * How much work it is, in units of a fixed piece of work that takes a tenth of a second or so: a ratio within one run,
 * which neither a slow machine nor a busy one changes.
 */
export async function effortOf(work: () => unknown): Promise<number> {
  unit ??= unitOfWork();
  const start = processorTime();
  await work();
  return (processorTime() - start) / unit;
}

/** What the work gives, which must not take more than so many of those units. */
export async function withEffortBelow<Result>(most: number, work: () => Result | Promise<Result>): Promise<Result> {
  const given: Result[] = [];
  const effort = await effortOf(async () => void given.push(await work()));
  expect(effort).toBeLessThan(most);
  const [result] = given;
  if (result === undefined) throw new Error("The work gave nothing.");
  return result;
}
