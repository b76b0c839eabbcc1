import { normaliseForMatching } from "../../answers";
import { plainName, slipBetween } from "../names";
import { defineRule } from "../rule";
import { needsReview, notApplicable, ok } from "../verdict";

const HEADING = /[<【[]([^<>【】[\]\n]{3,40})[>】\]]/g;

/** Services and software that recommendations are given for have one name in all of them. */
export const targetNameDiffers = defineRule({
  id: "target-name-differs",
  severity: "warning",
  fields: ["62.2"],
  reads: ["61.1", "62.1"],
  messages: {
    differs: {
      ja: "対象の名称が、この項目では「{part}」、{other}では「{elsewhere}」となっています。同じものであれば名称をそろえてください。",
      en: 'The target is named "{part}" here and "{elsewhere}" in {other}. If it is the same, use one name.',
    },
  },
  documentation: {
    title: { ja: "推奨環境の対象の名称が異なる", en: "Recommendations for targets of nearly the same name" },
    why: {
      ja: "版の番号などが一方だけにあると、どの製品の推奨環境なのかが分かりません。",
      en: "With a version in one field only, users cannot tell which product is meant.",
    },
    fails: { answers: { "61.1": "<ワークボード> 10Mbps以上", "62.2": "<ワークボード5> Chrome 最新版" } },
    passes: { answers: { "61.1": "<ワークボード> 10Mbps以上", "62.2": "<ワークボード> Chrome 最新版" } },
  },
  check({ text }, sheet) {
    const here = headingsIn(text);
    const there = ["61.1", "62.1"].flatMap((id) => headingsIn(sheet.text(id)).map((name) => ({ id, name })));
    if (here.length === 0 || there.length === 0) return notApplicable;
    for (const part of here) {
      if (there.some(({ name }) => plainName(name) === plainName(part))) continue;
      // A neighbour of a series (ボード4, ボード5) that both fields name is another target.
      const near = there.find(
        ({ name }) => slipBetween(plainName(part), plainName(name)) && !here.some((own) => plainName(own) === plainName(name)),
      );
      if (near) return needsReview("differs", { holes: { part, other: near.id, elsewhere: near.name }, related: [near.id] });
    }
    return ok;
  },
});

function headingsIn(text: string | undefined): string[] {
  return [...normaliseForMatching(text ?? "").matchAll(HEADING)].map((match) => match[1] ?? "");
}
