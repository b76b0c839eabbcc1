import { type CalendarDate, compareDates, normaliseForMatching } from "../answers";

/** An edition of a standard on which certificates are valid no longer. */
interface SupersededStandard {
  /** As it is named in findings. */
  readonly name: string;
  readonly words: RegExp;
  readonly successor: string;
  /** The last day of the move to the successor. */
  readonly ended: CalendarDate;
  readonly source: string;
}

const MOVE_TO_2022 = { year: 2025, month: 10, day: 31 };
const MOVE_TO_2013 = { year: 2015, month: 10, day: 1 };

const SUPERSEDED: readonly SupersededStandard[] = [
  {
    name: "ISO/IEC 27001:2013",
    words: /(?:ISO\/IEC|ISO) ?27001[:\-(]2013/i,
    successor: "ISO/IEC 27001:2022",
    ended: MOVE_TO_2022,
    source: "IAF MD 26",
  },
  {
    name: "JIS Q 27001:2014",
    words: /JIS ?Q ?27001[:\-(]2014/i,
    successor: "JIS Q 27001:2023",
    ended: MOVE_TO_2022,
    source: "IAF MD 26",
  },
  {
    name: "ISO/IEC 27001:2005",
    words: /(?:ISO\/IEC|ISO) ?27001[:\-(]2005/i,
    successor: "ISO/IEC 27001:2022",
    ended: MOVE_TO_2013,
    source: "IAF Resolution 2013-13",
  },
  {
    name: "JIS Q 27001:2006",
    words: /JIS ?Q ?27001[:\-(]2006/i,
    successor: "JIS Q 27001:2023",
    ended: MOVE_TO_2013,
    source: "IAF Resolution 2013-13",
  },
  {
    name: "ISO 9001:2008",
    words: /ISO ?9001[:\-(]2008/i,
    successor: "ISO 9001:2015",
    ended: { year: 2018, month: 9, day: 14 },
    source: "ISO/IAF Joint Communiqué on ISO 9001:2015",
  },
];

/** The editions that an answer names although certificates on them had ended before a day. */
export function supersededIn(text: string, day: CalendarDate): SupersededStandard[] {
  const plain = normaliseForMatching(text);
  return SUPERSEDED.filter(({ words, ended }) => compareDates(ended, day) < 0 && words.test(plain));
}
