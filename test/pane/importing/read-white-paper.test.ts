import { ASP_SAAS } from "../../../src/form";
import { ReportableError } from "../../../src/messages";
import type { ImportInput } from "../../../src/pane/controller/ports";
import { readWhitePaper } from "../../../src/pane/importing/read-white-paper";
import { paperBytes, type PaperName, samplePaper } from "../../support/white-papers";
import { sample } from "../../support/samples";

const running = new AbortController().signal;
const file = (name: string, ...parts: readonly BlobPart[]): ImportInput => ({ kind: "file", file: new File([...parts], name) });
const pasted = (text: string): ImportInput => ({ kind: "text", text, name: "貼り付けた文章" });

async function refusal(input: ImportInput): Promise<ReportableError> {
  const thrown = await readWhitePaper(input, ASP_SAAS, running).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (thrown instanceof ReportableError) return thrown;
  throw new Error(`Not refused in words: ${String(thrown)}`);
}

describe("a white paper that is handed over", () => {
  it.each<PaperName>(["white-paper-2015", "white-paper-2022", "white-paper-own-chapters"])("is read: %s", async (name) => {
    const expected = samplePaper(name).statements.map(({ title, statement }) => [title, statement]);
    const read = await readWhitePaper(file(`${name}.txt`, new Uint8Array(paperBytes(name))), ASP_SAAS, running);
    expect(read.statements.map(({ title, statement }) => [title, statement])).toEqual(expected);
    const copied = await readWhitePaper(pasted(new TextDecoder().decode(paperBytes(name))), ASP_SAAS, running);
    expect(copied.statements).toHaveLength(expected.length);
  });

  it.each<[string, ImportInput, string, string]>([
    [
      "a disclosure",
      file("a.json", JSON.stringify(sample("sound"))),
      "evidence-disclosure",
      "開示情報で、ホワイトペーパーではありません",
    ],
    [
      "a letter",
      pasted("拝啓 時下ますますご清栄のこととお慶び申し上げます。\n資料をお送りします。\n敬具"),
      "evidence-no-paper",
      "読み取れませんでした",
    ],
  ])("is refused with its reason and what to do: %s", async (_name, input, id, words) => {
    const error = await refusal(input);
    expect(error.id).toBe(id);
    expect(error.in("ja")).toContain(words);
    expect(error.in("en")).toMatch(/[a-z]/);
    expect(error.in("ja")).not.toMatch(/[{}]/);
  });

  it("is refused by name where it cannot be read at all", async () => {
    expect((await refusal(file("空.txt"))).in("ja")).toContain("空.txt");
  });

  it("stops when asked to", async () => {
    const stopped = AbortSignal.abort();
    await expect(readWhitePaper(pasted("…"), ASP_SAAS, stopped)).rejects.toBe(stopped.reason);
  });
});
