/**
 * `npm run start:excel`: builds the pane with a manifest for this machine and serves it over https to real Excel.
 * The certificate is made and trusted by office-addin-dev-certs, which asks once; KAIJI_CERTIFICATE and KAIJI_KEY name files
 * of one's own instead. PORT names another port than 3000.
 */
const { spawnSync } = require("node:child_process");
const { readFileSync } = require("node:fs");
const { join, relative } = require("node:path");
const { createPaneServer } = require("./pane-server");

const PROJECT = join(__dirname, "..");
const BUILD = "dist/excel";

function build(origin) {
  const webpack = join(PROJECT, "node_modules/webpack-cli/bin/cli.js");
  const options = ["--mode", "production", "--config-name", "pane", "--env", `root=${BUILD}`, "--env", `origin=${origin}`];
  const { status } = spawnSync(process.execPath, [webpack, ...options], { cwd: PROJECT, stdio: "inherit" });
  if (status !== 0) throw new Error("作業ウィンドウをビルドできませんでした。 / The pane does not build.");
}

async function certificate() {
  const { KAIJI_CERTIFICATE, KAIJI_KEY } = process.env;
  try {
    if (KAIJI_CERTIFICATE && KAIJI_KEY) return { cert: readFileSync(KAIJI_CERTIFICATE), key: readFileSync(KAIJI_KEY) };
    return await require("office-addin-dev-certs").getHttpsServerOptions();
  } catch (error) {
    throw new Error(
      `開発用の証明書を用意できませんでした（${error.message}）。KAIJI_CERTIFICATE と KAIJI_KEY に、信頼された証明書と鍵のファイルを指定することもできます。` +
        ` / No certificate for development. You can name your own trusted ones with KAIJI_CERTIFICATE and KAIJI_KEY.`,
    );
  }
}

function portOf(text = "3000") {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Error(`PORT=${text} はポート番号ではありません。 / is not a port.`);
}

/** Takes the port before the build, which is long. */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      if (error.code !== "EADDRINUSE") return reject(error);
      const ja = `ポート ${port} は使用中です。PORT=3443 のように、空いているポートを指定してください。`;
      return reject(new Error(`${ja} / Port ${port} is in use; name a free one, as in PORT=3443.`));
    });
    server.listen(port, "localhost", resolve);
  });
}

async function start() {
  const port = portOf(process.env.PORT);
  const web = join(PROJECT, BUILD, "web");
  const server = createPaneServer(web, await certificate());
  await listen(server, port);
  try {
    build(`https://localhost:${port}`);
  } catch (error) {
    server.close();
    throw error;
  }
  console.log(`
https://localhost:${port}/taskpane.html で提供しています（終了は Ctrl+C）。 / Serving (Ctrl+C ends it).

次に、Excel に ${relative(PROJECT, join(web, "manifest.xml"))} を読み込ませてください。
手順は assets/docs/real-excel.ja.md にあります（Web・Windows・Mac）。

Next, give Excel that manifest: assets/docs/real-excel.md says what to click on the web, Windows and Mac.
`);
}

start().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
