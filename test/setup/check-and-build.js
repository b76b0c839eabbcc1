/**
 * Checks and builds side by side: neither needs the other, and most machines have more than one processor. What each of
 * them says is printed when it is over; fails when one of them does. The build looks at the calls of Excel's API by itself.
 */
const { spawn } = require("node:child_process");

function run(script) {
  return new Promise((resolve) => {
    const child = spawn(`npm run ${script}`, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => said.push(chunk));
    child.on("close", (code) => {
      process.stdout.write(Buffer.concat(said));
      if (code !== 0) console.error(`npm run ${script} failed (${code}).`);
      resolve(code === 0);
    });
  });
}

// What is compiled here is not compiled again where the tests build what is published.
Promise.all(["typecheck", "lint", "build -- --env cache"].map(run)).then((sound) => {
  process.exitCode = sound.every(Boolean) ? 0 : 1;
});
