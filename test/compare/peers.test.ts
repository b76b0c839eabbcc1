import fc from "fast-check";
import { addPeer, changesBetween, compareVendors, peersAt, removePeer, type Vendor } from "../../src/compare";
import { type Disclosure, type FieldAnswer, makeDisclosure } from "../../src/disclosure";
import { ASP_SAAS } from "../../src/form";
import { ReportableError } from "../../src/messages";
import { planPeersSheet, readPeersSheet } from "../../src/sheets";
import { disclosureOf, TODAY } from "../support/rule-cases";

const rate = ASP_SAAS.field("39.1");
if (!rate) throw new Error("The form has no 39.1");

const states = ["blank", "withheld", "not_described", "lost"] as const;
const answer: fc.Arbitrary<FieldAnswer> = fc.oneof(
  fc
    .constantFrom("99.9%", "99.95%", "100%", "0%", "なし", "あり", "毎日1回", "5分", "3世代")
    .map((value): FieldAnswer => ({ state: "answered", value })),
  fc.constantFrom(...states).map((state): FieldAnswer => ({ state, value: "" })),
);
const disclosure: fc.Arbitrary<Disclosure> = fc
  .array(answer, { minLength: 133, maxLength: 133 })
  .map((answers) => makeDisclosure(ASP_SAAS, (id) => answers[ASP_SAAS.field(id)?.index ?? 0] ?? { state: "lost", value: "" }));
const vendors = fc
  .array(disclosure, { minLength: 2, maxLength: 4 })
  .map((all) => all.map((each, index): Vendor => ({ name: `${index}社`, disclosure: each })));

describe("comparisons", () => {
  it("of a sheet with itself are empty", () =>
    fc.assert(
      fc.property(disclosure, (sheet) => {
        expect(changesBetween(ASP_SAAS, sheet, sheet)).toEqual([]);
        const pair = ["甲", "乙"].map((name) => ({ name, disclosure: sheet }));
        expect(compareVendors(ASP_SAAS, pair, { today: TODAY }).filter(({ differs }) => differs)).toEqual([]);
      }),
      { numRuns: 20 },
    ));

  it("say the same of a vendor in whatever order they stand, and read nothing of what is not shown", () =>
    fc.assert(
      fc.property(vendors, (all) => {
        const rows = compareVendors(ASP_SAAS, all, { today: TODAY });
        const turned = compareVendors(ASP_SAAS, all.toReversed(), { today: TODAY });
        rows.forEach((row, index) => {
          expect(turned[index]?.cells.toReversed()).toEqual(row.cells);
          expect(turned[index]?.differs).toBe(row.differs);
          for (const cell of row.cells) {
            if (cell.shown.kind !== "said")
              expect([cell.order, cell.rank, cell.reading]).toEqual([undefined, undefined, undefined]);
          }
        });
      }),
      { numRuns: 20 },
    ));
});

describe("the others at a field", () => {
  const collection = ["99.9%", "99.95%", "99.5%", ""].map((value, index) => ({
    name: `${index}社`,
    disclosure: disclosureOf(value === "" ? {} : { "39.1": value }),
  }));

  it("tell where this answer stands among those that were read", () => {
    const { standing, counts, answers } = peersAt(rate, disclosureOf({ "39.1": "99.92%" }), collection);
    expect(standing).toEqual({ kind: "ranked", direction: "atLeast", reading: "99.92%", rank: 2, among: 4, median: ["99.9%"] });
    expect(counts).toMatchObject({ said: 3, masked: 0 });
    expect(answers.map(({ reading }) => reading)).toEqual(["99.9%", "99.95%", "99.5%", undefined]);
  });

  it.each<[string, FieldAnswer, string]>([
    ["nothing", { state: "blank", value: "" }, "ownNothing"],
    ["a mask", { state: "withheld", value: "" }, "ownMasked"],
    ["a loss", { state: "lost", value: "" }, "ownLost"],
    ["words without a figure", { state: "answered", value: "非公表です" }, "ownUnread"],
  ])("say why there is no standing for %s", (_what, own, reason) => {
    const sheet = makeDisclosure(ASP_SAAS, (id) => (id === "39.1" ? own : { state: "blank", value: "" }));
    expect(peersAt(rate, sheet, collection).standing).toEqual({ kind: "open", reason });
  });

  it("are kept once each, up to twenty, and come back from their sheet", () => {
    const sheet = (number: number, value: string) => ({
      ...disclosureOf({ "39.1": value }),
      certificationNumber: `${1000 + number}-2001`,
      serviceName: `サービス${number}`,
    });
    let peers: Vendor[] = [];
    for (let number = 0; number < 20; number++) peers = addPeer(ASP_SAAS, peers, sheet(number, "99%"), "a.pdf");
    peers = addPeer(ASP_SAAS, peers, sheet(3, "98%"), "b.pdf");
    expect([peers.length, peers[3]?.disclosure.fields["39.1"]?.value]).toEqual([20, "98%"]);
    expect(() => addPeer(ASP_SAAS, peers, sheet(99, "1%"), "c.pdf")).toThrow(ReportableError);
    expect(removePeer(peers, "サービス3")).toHaveLength(19);
    const grid = planPeersSheet(ASP_SAAS, peers).rows.map(({ cells }) => cells.map((cell) => String(cell?.value ?? "")));
    expect(readPeersSheet(grid, ASP_SAAS)?.map(({ name }) => name)).toEqual(peers.map(({ name }) => name));
  });

  it("come back from their sheet in the states that they had", () =>
    fc.assert(
      fc.property(vendors, (all) => {
        const grid = planPeersSheet(ASP_SAAS, all).rows.map(({ cells }) => cells.map((cell) => String(cell?.value ?? "")));
        expect(readPeersSheet(grid, ASP_SAAS)).toEqual(all);
      }),
      { numRuns: 10 },
    ));
});
