import { ASP_SAAS } from "../../../../src/form";
import { ReportableError } from "../../../../src/messages";
import type { ImportInput } from "../../../../src/pane/controller/ports";
import { answerReading } from "../../../../src/pane/importing/worker/answer-reading";
import { errorOf, type ReadingAnswer } from "../../../../src/pane/importing/worker/messages";
import { sample } from "../../../support/samples";

const noPdf = (): Promise<never> => Promise.reject(new Error("No PDF is read here."));

/** All that comes through the port until it is closed. */
async function answers(input: ImportInput, edition: string = ASP_SAAS.id): Promise<ReadingAnswer[]> {
  const { port1, port2 } = new MessageChannel();
  const heard: ReadingAnswer[] = [];
  port1.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => heard.push(data);
  const closed = new Promise((resolve) => port1.addEventListener("close", resolve));
  await answerReading({ kind: "read", input, edition, assets: "https://addin.example/", port: port2 }, [ASP_SAAS], noPdf);
  await closed;
  return heard;
}

const text = (content: string): ImportInput => ({ kind: "text", text: content, name: "貼り付けた文章" });

describe("what is read in another thread", () => {
  it("arrives as it was read", async () => {
    const [answer, ...more] = await answers(text(JSON.stringify(sample("sound"))));
    expect(answer).toEqual({ kind: "read", read: { kind: "disclosure", disclosure: sample("sound"), doubts: [] } });
    expect(more).toEqual([]);
  });

  it("is refused in the same words, in both languages", async () => {
    const [answer] = await answers({ kind: "file", file: new File([], "空.txt") });
    if (answer?.kind !== "refused") throw new Error(`Not refused: ${answer?.kind ?? "nothing"}`);
    const error = errorOf(answer);
    expect(error).toBeInstanceOf(ReportableError);
    expect(error.id).toBe("file-empty");
    expect(error.in("ja")).toContain("「空.txt」");
    expect(error.in("en")).toContain("“空.txt”");
  });

  it("is left to the page where the thread breaks down", async () => {
    expect(await answers(text("…"), "no-such-edition")).toEqual([{ kind: "broken" }]);
  });
});
