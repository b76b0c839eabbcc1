import { parseText } from "../../../src/readers";
import { recogniseDisclosure } from "../../../src/recognise";

const SCOPE = "サポート範囲";
const MEANS = "サポート手段(電話、電子メールの返信等)";

function read(scope: string, means: string): string[] {
  const rows = [
    ["1", "開示情報の日付", "開示情報の年月日(西暦)", "必須", "2024/4/1"],
    ["2", "事業者名", "事業者の正式名称(商号)", "必須", "株式会社あさぎり情報"],
    ["43", "個人情報の取扱い", "個人情報を収集する際の利用目的の明示", "必須", "明示あり"],
    ["88", "サポート範囲・手段", SCOPE, "必須", scope],
    ["", "", MEANS, "", means],
  ];
  const recognition = recogniseDisclosure(parseText(rows.map((row) => row.join("\t")).join("\n"), "資料.txt"));
  if (recognition.kind !== "disclosure") throw new Error(`taken for ${recognition.form}`);
  return ["88.1", "88.2"].map((id) => recognition.disclosure.fields[id]?.confidence ?? "");
}

describe("answers in each other's rows", () => {
  it("are marked where one names the examples of the other's question", () => {
    expect(read("電話、メール", "書庫の設定に関するご質問")).toEqual(["low", "low"]);
  });

  it.each([
    ["書庫の設定に関するご質問", "電話、メール"],
    ["電話、メール", "電話のみ"],
    ["電話", "問合せ画面"],
    ["書庫の設定", "問合せ画面"],
  ])("are not suspected: %s / %s", (scope, means) => {
    expect(read(scope, means)).toEqual(["high", "high"]);
  });
});
