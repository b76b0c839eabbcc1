import { normaliseForMatching } from "../../answers";
import { defineRule } from "../rule";
import { needsReview, notApplicable, ok } from "../verdict";

const SPEED = "([0-9]{1,5}(?:\\.[0-9]{1,3})?) ?([kMG]?)(?:bps|bit/s|b/s)";
const RANGE = new RegExp(`${SPEED} ?(?:以上)?(?:~|から|-) ?${SPEED}`, "gi");
const SCALES: Readonly<Record<string, number>> = { "": 1, k: 1e3, m: 1e6, g: 1e9 };

/** A range of transfer rates runs from the lower to the higher. */
export const bandwidthReversed = defineRule({
  id: "bandwidth-reversed",
  severity: "warning",
  fields: ["61.1"],
  messages: {
    reversed: {
      ja: "「{part}」は、範囲の始まりが終わりより大きくなっています。単位か順序を確認してください。",
      en: 'In "{part}" the range begins above its end. Please check units and order.',
    },
  },
  documentation: {
    title: { ja: "通信速度の範囲が逆になっている", en: "A range of transfer rates the wrong way round" },
    why: {
      ja: "範囲が逆のときは、単位(kbpsとMbps)の取り違えであることがよくあります。",
      en: "A range that is reversed is often a unit mistaken, kbps for Mbps.",
    },
    fails: { answers: { "61.1": "あり:512Mbps~2Mbps" } },
    passes: { answers: { "61.1": "あり:512kbps~2Mbps" } },
  },
  check({ text }) {
    const ranges = [...normaliseForMatching(text).matchAll(RANGE)];
    if (ranges.length === 0) return notApplicable;
    const reversed = ranges.filter((range) => speedOf(range[1], range[2]) > speedOf(range[3], range[4]));
    return reversed.length === 0 ? ok : reversed.map(([part]) => needsReview("reversed", { holes: { part } }));
  },
});

/** In bits a second. */
function speedOf(number = "", scale = ""): number {
  return Number(number) * (SCALES[scale.toLowerCase()] ?? 1);
}
