import type { FieldId } from "../../src/form";
import type { Today } from "../../src/rules";

/**
 * What a reviewer marked on four published sheets, by field. Fields that are named in no list are sound.
 * The sheets themselves are not part of the repository.
 */
export interface ReviewedSheet {
  /** Year of the sheet, with which the name of its file ends. */
  readonly year: number;
  /** `truth`: transcribed by hand. `seeds`: read from the text of the document, losses included. */
  readonly folder: "truth" | "seeds";
  /** Place among the files of that folder and year, by name, from 0. */
  readonly place: number;
  /** A day on which the sheet was valid. */
  readonly today: Today;
  /** Checkable from the answer alone: each draws a finding at its field. */
  readonly faults: readonly FieldId[];
  /** Contradictions between fields: each draws a finding or a question at one of the fields. */
  readonly contradictions: readonly (readonly FieldId[])[];
  /** Questions of judgement and of spelling: nothing at all, or a question. */
  readonly judgements: readonly FieldId[];
}

export const REVIEWED_SHEETS: readonly ReviewedSheet[] = [
  {
    year: 2020,
    folder: "truth",
    place: 0,
    today: { year: 2020, month: 12, day: 1 },
    faults: ["4.1", "4.2", "5.1", "14.1", "44.2", "46.1", "54.1", "57.1", "58.1", "86.2", "92.1"],
    contradictions: [
      ["28.2", "30.2", "53.1", "53.2"],
      ["33.3", "45.1", "45.2", "58.1"],
      ["36.3", "38.1"],
      ["39.1", "39.3"],
      ["40.1", "40.2", "41.1", "54.1", "55.1"],
      ["50.1", "85.2"],
    ],
    judgements: [
      ...["9.1", "10.1", "11.1", "12.1", "13.1", "18.1", "19.1", "21.1", "23.1", "24.1", "25.1", "25.2", "26.1", "28.2", "30.1"],
      ...["33.1", "33.2", "34.1", "35.2", "36.1", "36.2", "37.1", "39.1", "39.3", "42.1", "45.1", "45.2", "51.1", "52.1", "54.2"],
      ...["59.1", "61.1", "62.1", "62.2", "65.1", "69.1", "75.1", "80.1", "82.3", "83.1", "83.2", "87.1", "87.2", "87.3", "87.4"],
      ...["90.1", "93.1"],
    ],
  },
  {
    year: 2021,
    folder: "truth",
    place: 0,
    today: { year: 2021, month: 11, day: 15 },
    faults: [
      ...["4.2", "6.4", "13.1", "14.1", "18.1", "28.2", "30.2", "36.1", "36.2", "40.2", "47.1", "57.1", "62.1", "72.1", "73.1"],
      ...["75.1", "82.2", "86.2"],
    ],
    contradictions: [
      ["30.2", "53.1"],
      ["33.3", "45.1", "58.1"],
      ["36.3", "38.1"],
      ["51.1", "30.2"],
      ["54.1", "63.1", "64.1"],
      ["62.1", "62.2"],
      ["6.1", "7.2", "18.1", "22.1"],
    ],
    judgements: [
      ...[
        "4.3",
        "5.1",
        "6.2",
        "8.1",
        "11.1",
        "16.1",
        "19.1",
        "22.1",
        "25.1",
        "30.1",
        "31.1",
        "33.1",
        "33.2",
        "35.1",
        "39.1",
        "39.3",
      ],
      ...["40.1", "45.2", "49.1", "50.1", "51.1", "51.2", "52.1", "61.1", "62.2", "65.1", "68.1", "74.1", "78.1", "79.1"],
      ...["80.1", "85.2", "87.1", "87.2", "87.3", "87.4", "91.1", "93.1"],
    ],
  },
  {
    year: 2019,
    folder: "seeds",
    place: 0,
    today: { year: 2019, month: 12, day: 1 },
    // 30.2 and 36.1 to 36.3 are empty in the text of the document.
    faults: ["11.1", "30.2", "36.1", "36.2", "36.3", "54.1", "59.1", "80.1", "86.1", "86.2", "91.1"],
    contradictions: [["4.2", "4.3"]],
    judgements: [
      ...["2.1", "9.1", "26.1", "39.1", "45.1", "51.1", "52.1", "57.1", "58.1", "62.1", "75.1", "78.1", "82.2", "83.1", "83.2"],
    ],
  },
  {
    year: 2019,
    folder: "seeds",
    place: 1,
    today: { year: 2019, month: 12, day: 1 },
    // 36.1 and 61.1 are empty or displaced in the text of the document.
    faults: [
      ...["4.2", "6.4", "13.1", "14.1", "18.1", "30.2", "36.1", "40.2", "47.1", "57.1", "61.1", "62.1", "72.1", "75.1"],
      ...["82.2", "86.2"],
    ],
    contradictions: [
      ["2.1", "52.1"],
      ["30.2", "53.1"],
      ["33.3", "45.1", "58.1"],
      ["36.3", "38.1"],
      ["39.1", "39.3"],
      ["50.1", "85.2"],
      ["51.1", "30.2"],
      ["54.1", "63.1", "64.1"],
    ],
    judgements: [
      ...["4.3", "6.2", "8.1", "16.1", "19.1", "25.1", "28.2", "30.1", "31.1", "33.1", "33.2", "35.1", "36.2", "45.2", "49.1"],
      ...["51.2", "59.1", "62.2", "68.1", "74.1", "78.1", "79.1", "80.1", "87.1", "87.2", "87.3", "87.4", "93.1"],
    ],
  },
];
