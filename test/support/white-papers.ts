import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readText } from "../../src/readers";
import { recogniseWhitePaper, type WhitePaper } from "../../src/recognise/white-paper";

/** The fictional papers beside the fictional sheets: in both numberings, and with chapters of its own, in English. */
export type PaperName = "white-paper-2015" | "white-paper-2022" | "white-paper-own-chapters";

export function paperBytes(name: PaperName): Uint8Array {
  return new Uint8Array(readFileSync(resolve(__dirname, `../../assets/samples/${name}.txt`)));
}

export function samplePaper(name: PaperName): WhitePaper {
  return paperOf(new TextDecoder().decode(paperBytes(name)));
}

/** Recognises a paper in a text; fails where it is none. */
export function paperOf(text: string): WhitePaper {
  const paper = recogniseWhitePaper(readText(new TextEncoder().encode(text), "paper.txt"));
  if (!paper) throw new Error("not recognised as a white paper");
  return paper;
}
