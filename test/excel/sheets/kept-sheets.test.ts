import { addPeer, compareVendors, renew, type Vendor } from "../../../src/compare";
import { makeDisclosure } from "../../../src/disclosure";
import { ASP_SAAS } from "../../../src/form";
import { NO_CHOICES, REFERENCE_TABLE } from "../../../src/reference";
import { createChecker, RULES } from "../../../src/rules";
import {
  OVERVIEW_SHEET,
  PEERS_SHEET,
  planComparisonSheet,
  planComparisonSummary,
  planOverviewSheet,
  planPeersSheet,
  planReferenceSheet,
  planRenewalSheet,
  type ReferenceEntries,
  REFERENCE_SHEET,
  RENEWAL_SHEET,
} from "../../../src/sheets";
import { disclosureOf, TODAY } from "../../support/rule-cases";
import { sample } from "../../support/samples";
import { deskWithForm, settle } from "../../support/workbook-session";

const NONE: ReferenceEntries = { choices: NO_CHOICES, levels: [] };
const referencePlan = (entries = NONE) => planReferenceSheet(ASP_SAAS, REFERENCE_TABLE, { pattern: 6, entries });

async function deskWithReference() {
  const desk = await deskWithForm();
  await desk.session.keep("reference", (entries) => referencePlan(entries));
  const sheet = desk.book.sheetNamed(REFERENCE_SHEET);
  if (!sheet) throw new Error("The sheet was not made");
  const place = (text: string): { row: number; column: number } => {
    const found = Object.entries(desk.shown(sheet)).find(([, shown]) => shown === text)?.[0];
    const [row, column] = (found ?? "").split(",").map(Number);
    if (row === undefined || column === undefined) throw new Error(`${text} is not on the sheet`);
    return { row, column };
  };
  const type = (key: string, title: string, text: string) =>
    desk.hand.editCell(sheet.id, place(key).row, place(title).column, text);
  return { ...desk, reference: sheet, type };
}

describe("the sheet of reference values in the workbook", () => {
  it("is made in two round trips, and read along with the form at none of its own", async () => {
    const { session, form, trips } = await deskWithForm();
    expect(await trips(() => session.read(form))).toBe(1);
    expect(session.kept("reference")).toBeUndefined();
    expect(await trips(() => session.keep("reference", (entries) => referencePlan(entries)))).toBe(2);
    expect(await trips(() => session.read(form))).toBe(1);
    expect(session.kept("reference")).toEqual(NONE);
  });

  it("keeps what a person typed when it is written anew, also beside its columns", async () => {
    const { session, form, book, hand, type, reference, trips, shown } = await deskWithReference();
    type("reference:patch-start", "照合済", "○");
    type("reference:liveness-interval", "独自の値", "高い");
    hand.editCell(reference.id, 6, 30, "社内のメモ");
    expect(await trips(() => session.keep("reference", (entries) => referencePlan(entries)))).toBe(2);
    expect(shown(reference)["6,30"]).toBe("社内のメモ");
    expect(Object.values(shown(reference)).some((text) => text.includes("「高い」を読み取れません"))).toBe(true);
    await session.read(form);
    expect(session.kept("reference")?.choices).toEqual({
      checked: new Set(["patch-start"]),
      own: new Map([["liveness-interval", "高い"]]),
    });
    expect(book.sheets.filter(({ name }) => name.startsWith(REFERENCE_SHEET))).toHaveLength(1);
  });

  it("changes the next check", async () => {
    const { session, form, hand, sheet, type } = await deskWithReference();
    hand.editCell(sheet.id, form.rows.get("54.1") ?? 0, form.columns.answer, "5分毎");
    type("reference:liveness-interval", "独自の値", "3分");
    const disclosure = await session.read(form);
    const reference = { table: REFERENCE_TABLE, choices: NO_CHOICES, levels: [], ...session.kept("reference") };
    const found = (choices = reference.choices) =>
      createChecker({ edition: ASP_SAAS, rules: RULES, today: TODAY, reference: { ...reference, choices, levels: [] } })
        .check(disclosure)
        .findingsOf("54.1")
        .map(({ rule }) => rule);
    expect(found()).toContain("reference-value");
    expect(found(NO_CHOICES)).not.toContain("reference-value");
  });

  it("is found again in another session, also renamed, and is no form", async () => {
    const { hand, reference, form, type } = await deskWithReference();
    type("reference:patch-start", "照合済", "○");
    hand.renameSheet(reference.id, "うちの参照値");
    const { createSession } = await import("../../../src/excel");
    const other = createSession();
    expect(await other.find()).toMatchObject({ kind: "one", form: { sheetId: form.sheetId } });
    expect([...(other.kept("reference")?.choices.checked ?? [])]).toEqual(["patch-start"]);
  });
});

describe("the to-do list of a renewal in the workbook", () => {
  it("keeps its states when it is written anew, and counts them", async () => {
    const { session, form, book, hand, shown } = await deskWithForm();
    const renewal = renew(ASP_SAAS, sample("sound"), { year: 2028, month: 9, day: 30 });
    await session.keep("renewal", (kept) => planRenewalSheet(ASP_SAAS, renewal, { ...(kept && { kept }), answers: form }));
    const sheet = book.sheetNamed(RENEWAL_SHEET);
    if (!sheet) throw new Error("The sheet was not made");
    const total = session.kept("renewal")?.rows.size ?? 0;
    expect(total).toBeGreaterThan(10);
    expect(shown(sheet)["2,0"]).toBe(`確認済み 0 / ${total}`);
    hand.editCell(sheet.id, 4, 0, "済");
    expect(shown(sheet)["2,0"]).toBe(`確認済み 1 / ${total}`);
    await session.read(form);
    await session.keep("renewal", (kept) => planRenewalSheet(ASP_SAAS, renewal, { ...(kept && { kept }) }));
    expect(shown(sheet)["2,0"]).toBe(`確認済み 1 / ${total}`);
    expect(session.kept("renewal")?.done).toBe(1);
    await session.keep("renewal", () => null);
    expect([book.sheetNamed(RENEWAL_SHEET), session.kept("renewal")]).toEqual([undefined, undefined]);
  });
});

const LONG = "監視の対象と方法、通知の経路、記録の保管について記述します。".repeat(22);

/** As many sheets as are compared, with answers as long as long ones are. */
const TWENTY: readonly Vendor[] = Array.from({ length: 20 }, (_vendor, index) => ({
  name: `${index + 1}社`,
  disclosure: makeDisclosure(
    ASP_SAAS,
    (id) => ({ state: "answered", value: id === "39.1" ? `99.${index}%` : `${LONG}${id}-${index}` }),
    { serviceName: `サービス${index + 1}`, providerName: `${index + 1}社`, certificationNumber: `${1000 + index}-2001` },
  ),
}));

describe("twenty vendors in the workbook", () => {
  it("are compared in four round trips at most, none of them over Excel's limit", async () => {
    const { session, book, host, trips } = await deskWithForm();
    const rows = compareVendors(ASP_SAAS, TWENTY, { today: TODAY });
    const summary = { ...planComparisonSummary(ASP_SAAS, TWENTY, rows), front: true as const };
    const plans = [planComparisonSheet(ASP_SAAS, TWENTY, rows), summary];
    host.traffic.reset();
    expect(await trips(() => session.show(...plans))).toBeLessThanOrEqual(4);
    const { requestBytes } = host.traffic.totals;
    // Together more than Excel takes at once: it was sent in parts.
    expect(requestBytes).toBeGreaterThan(5_000_000);
    expect(book.sheetNamed("比較")?.cells.size).toBeGreaterThan(133 * 46);
    expect(book.sheetNamed("比較概要")?.layout.charts[0]?.series.map(({ name }) => name)).toEqual(["内容を公開", "非公開"]);
    expect(book.activeSheet.name).toBe("比較概要");
    expect(await session.reveal("比較")).toBe(true);
    expect(book.activeSheet.name).toBe("比較");
    expect(await session.reveal("点検結果")).toBe(false);
  });

  it("are kept for comparison, and left out of a check's reading", async () => {
    const { session, form, book, host, trips } = await deskWithForm();
    await session.keep("peers", () => planPeersSheet(ASP_SAAS, TWENTY.slice(0, 19)));
    await session.keep("peers", (peers = []) =>
      planPeersSheet(ASP_SAAS, addPeer(ASP_SAAS, peers, disclosureOf({ "39.1": "99.9%" }), "自社.xlsx")),
    );
    expect(
      session
        .kept("peers")
        ?.map(({ name }) => name)
        .at(-1),
    ).toBe("自社.xlsx");
    // The copy of the sheet that was rewritten goes in the background.
    await settle();
    host.traffic.reset();
    expect(await trips(() => session.read(form))).toBe(1);
    expect(host.traffic.totals.responseBytes).toBeLessThan(400_000);
    const { createSession } = await import("../../../src/excel");
    const other = createSession();
    expect((await other.find()).kind).toBe("one");
    expect(other.kept("peers")?.slice(0, 19)).toEqual(TWENTY.slice(0, 19));
    await session.keep("peers", () => null);
    expect(book.sheetNamed(PEERS_SHEET)).toBeUndefined();
  });
});

describe("the start sheet in the workbook", () => {
  it("is written with its chart, once", async () => {
    const { session, form, book, trips } = await deskWithForm();
    const disclosure = await session.read(form);
    const plan = planOverviewSheet(ASP_SAAS, disclosure, [], { today: TODAY });
    expect(await trips(() => session.show(plan))).toBe(2);
    await session.show(plan);
    expect(book.sheetNamed(OVERVIEW_SHEET)?.layout.charts).toHaveLength(1);
  });
});
