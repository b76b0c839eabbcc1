import { anyOf, joinSentences, refersElsewhere, saidOn } from "../sentences";
import { type Term, termsOf } from "../vocabulary";
import { type Aspect, both, listed, type Read } from "./aspect";

type Target = "transit" | "rest" | "unstated";

/** What is encrypted, and by which methods. */
export interface Encryption {
  readonly targets: ReadonlyMap<Target, "yes" | "no">;
  readonly methods: readonly Term[];
}

const ENCRYPTED = anyOf(["暗号化", "暗号", "TLS", "SSL", "encrypt", "HTTPS", "電子証明書", "サーバ証明書"]);
const TRANSIT = anyOf(["通信", "経路", "送受信", "伝送", "転送", "TLS", "SSL", "HTTPS", "transit", "communication", "transmi"]);
const REST = anyOf([
  "保管データ",
  "保存データ",
  "保存時",
  "保管時",
  "データベース",
  "ストレージ",
  "ディスク",
  "保存する",
  "保存され",
  "保存した",
  "蓄積",
  "at rest",
  "stored",
  "database",
  "storage",
  "disk",
]);

const TARGET_NAMES = {
  transit: both("通信の暗号化", "encryption in transit"),
  rest: both("保管データの暗号化", "encryption at rest"),
  unstated: both("暗号化", "encryption"),
} as const;

/** Encryption in transit and at rest, with its methods. */
export const encryption: Aspect<Encryption> = {
  sheet: (answer, { only }) => readEncryption(answer.split(/(?<=[。、,\n])/u), answer, only),
  paper: (sentences, { only }) => {
    const found = sentences.filter((sentence) => ENCRYPTED.test(sentence) && !refersElsewhere(sentence));
    return readEncryption(found.flatMap(clausesOf), joinSentences(found), only);
  },
  compare(sheet, paper) {
    for (const [target, answer] of paper.targets) {
      const other = sheet.targets.get(target);
      if (other !== undefined && other !== answer) return "contradicts";
    }
    const common = [...paper.targets.keys()].filter((target) => sheet.targets.has(target));
    const general = paper.targets.has("unstated") || sheet.targets.has("unstated");
    if (common.length === 0 && !general) return "adds";
    return methodsDiffer(sheet.methods, paper.methods) ? "tension" : "agrees";
  },
};

/** A sentence that speaks of both says something of each in a clause of its own. */
function clausesOf(sentence: string): string[] {
  return TRANSIT.test(sentence) && REST.test(sentence) ? sentence.split(/(?<=[、,;])/u) : [sentence];
}

function readEncryption(clauses: readonly string[], sentence: string, only: "transit" | undefined): Read<Encryption> | undefined {
  const targets = new Map<Target, "yes" | "no">();
  const methods: Term[] = [];
  for (const clause of clauses) {
    if (!ENCRYPTED.test(clause)) continue;
    const target = REST.test(clause) ? "rest" : TRANSIT.test(clause) ? "transit" : "unstated";
    if (only !== undefined && target !== only) continue;
    // That no encryption falls under export control says nothing of what is encrypted.
    if (/輸出|export control/iu.test(clause)) continue;
    const { answer: said, limited } = saidOn(clause, ENCRYPTED) ?? { answer: "yes", limited: false };
    // That one thing is not encrypted says nothing of the rest.
    if (limited && said === "no") continue;
    if (!targets.has(target) || said === "no") targets.set(target, said);
    for (const term of termsOf("encryptionMethods")) {
      const covered = methods.some((other) => other.family === term.family) && term.general;
      if (term.pattern.test(clause) && !covered && !methods.includes(term)) methods.push(term);
    }
  }
  if (targets.size === 0) return undefined;
  const names = [...targets].map(([target, answer]) =>
    answer === "yes" ? TARGET_NAMES[target] : both(`${TARGET_NAMES[target].ja}:なし`, `no ${TARGET_NAMES[target].en}`),
  );
  return { value: { targets, methods }, sentence: sentence || clauses.join(""), shown: listed([...names, ...methods]) };
}

/** Two versions of one family: TLS 1.2 against TLS 1.3. TLS alone says too little to differ. */
function methodsDiffer(a: readonly Term[], b: readonly Term[]): boolean {
  return b.some(
    (method) =>
      !method.general &&
      a.some(({ family, general }) => family === method.family && !general) &&
      !a.some(({ id }) => id === method.id),
  );
}
