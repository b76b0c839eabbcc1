/** The middle and the smallest of the times of a run, in milliseconds. */
export interface Times {
  readonly median: number;
  readonly least: number;
}

/** Runs something so many times, after as many times again to warm up. */
export function timesOf(runs: number, run: () => void): Times {
  for (let count = 0; count < runs; count += 1) run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { median: times[Math.floor(runs / 2)] ?? 0, least: times[0] ?? 0 };
}

/** Prints figures by name, a line each. */
export function printFigures(title: string, figures: Readonly<Record<string, number | string>>): void {
  const lines = Object.entries(figures).map(
    ([name, figure]) => `  ${name}: ${typeof figure === "number" ? Number(figure.toPrecision(3)) : figure}`,
  );
  process.stdout.write(`\n${title}\n${lines.join("\n")}\n`);
}
