import { fold } from "./normalise";
import type { Reading } from "./reading";
import { reading } from "./scan";
import type { Placeholder } from "./values";

const KINDS: readonly (readonly [Placeholder, RegExp])[] = [
  ["masked", /^記述(?:有り|無し|あり|なし|有|無)(?:\(\*\)|\*)$/],
  ["dash", /^[-ー_=*.・…~/●○◯]{1,8}$/],
  [
    "undecided",
    /^(?:未定|検討中|調整中|準備中|作成中|整備中|策定中|(?:作成|整備|策定|制定|導入|取得|実施)予定|調査中|確認中|要確認|TBD|TBA|後日(?:記載|記入|回答|連絡|提出)(?:予定|します)?|(?:今後|後日)(?:検討|決定)(?:予定)?)$/i,
  ],
  ["notStated", /^(?:記載なし|記載無し|記述なし|記述無し|未記載|未記入|未入力|記入なし|入力なし|空欄|ブランク|回答なし|未回答)$/],
  ["sameAsAbove", /^(?:同上|上記に?同じ|上記と同じ|上記同様|上記の?とおり|上記の?通り|同左|同右|左に?同じ|左記に?同じ|〃|々)$/],
  [
    "elsewhere",
    /^(?:別途(?:定め(?:る|ます)?|協議|相談|連絡|通知|案内|お?見積り?)?|(?:別途|別紙|別添|添付(?:資料)?|下記|上記|次項|別項|右記|別表|HP|ホームページ|Webサイト|URL)(?:を?(?:ご?)?(?:参照|覧|確認)(?:ください|下さい|のこと|願います)?|の?(?:とおり|通り)|記載))$/i,
  ],
  ["notApplicable", /^(?:N\/A|NA|n\.a\.?)$/i],
  ["question", /^(?:[?]{1,5}|不明|わからない|分からない|不詳)$/],
];

/**
 * Tells an answer that says nothing: -, 未定, 記載なし, 同上, 別紙参照, N/A, ?, and the mask 記述有り(*).
 * なし and 該当なし are answers.
 * @returns null unless the whole answer is one
 */
export function readPlaceholder(text: string): Reading<Placeholder> | null {
  const folded = fold(text);
  const from = folded.text.search(/\S/);
  if (from < 0) return null;
  const to = folded.text.trimEnd().length;
  const plain = folded.text
    .slice(from, Math.min(to, from + 40))
    .replace(/^[([「【]{1,2}(?!\*)/, "")
    .replace(/(?<!\*)[)\]」】。]{1,3}$/, "")
    .replace(/\s/g, "");
  const kind = to - from > 40 ? undefined : KINDS.find(([, expression]) => expression.test(plain))?.[0];
  return kind ? reading(folded, { from, to, value: kind }) : null;
}
