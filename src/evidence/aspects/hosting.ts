import { type Term, termsOf } from "../vocabulary";
import { type Aspect, both, listed, type Read } from "./aspect";

/** Clouds that a service is said to run on; empty where a sheet describes a building and no cloud. */
export type Clouds = readonly Term[];

/** Whether the servers stand in a building of the vendor's choice or in another provider's cloud. */
export const hosting: Aspect<Clouds> = {
  sheet: (answer) => {
    const clouds = cloudsIn(answer);
    const shown = clouds.length > 0 ? listed(clouds) : both("建物の記載", "a building");
    return { value: clouds, sentence: answer, shown };
  },
  paper: (sentences) => {
    const sentence = sentences.find((each) => cloudsIn(each).length > 0);
    if (sentence === undefined) return undefined;
    const clouds = cloudsIn(sentence);
    return { value: clouds, sentence, shown: listed(clouds) } satisfies Read<Clouds>;
  },
  compare(sheet, paper) {
    if (sheet.length === 0) return "tension";
    const [a, b] = [specific(sheet), specific(paper)];
    if (a.length === 0 || b.length === 0 || b.some((cloud) => a.includes(cloud))) return "agrees";
    return "contradicts";
  },
};

function cloudsIn(text: string): Term[] {
  return termsOf("clouds").filter(({ pattern }) => pattern.test(text));
}

function specific(clouds: Clouds): Term[] {
  return clouds.filter(({ id }) => id !== "other");
}
