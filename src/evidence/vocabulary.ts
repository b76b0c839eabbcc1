import * as z from "zod/mini";
import vocabularyData from "./data/vocabularies.json";
import { anyOf } from "./sentences";

/** A thing that papers and sheets name in several words: NTP, 多要素認証, 関東. */
export interface Term {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
  /** Finds it in a text. */
  readonly pattern: RegExp;
  /** Terms of one family may be the same thing said more or less precisely (TLS, TLS 1.3). */
  readonly family?: string;
  /** The family's own name, without a version or a length of key. */
  readonly general?: boolean;
}

const text = z.string().check(z.minLength(1));
const terms = z.array(
  z.object({
    id: text,
    ja: text,
    en: text,
    words: z.array(text).check(z.minLength(1)),
    family: z.exactOptional(text),
    general: z.exactOptional(z.boolean()),
  }),
);

const NAMES = [
  "timeSources",
  "channels",
  "documents",
  "authentication",
  "encryptionMethods",
  "certifications",
  "clouds",
  "countries",
  "regions",
] as const;

export type VocabularyName = (typeof NAMES)[number];
export const vocabularyName = z.enum(NAMES);

const data = z.record(vocabularyName, terms).parse(vocabularyData);

/** The terms of each vocabulary, in the order in which they are shown. */
export function termsOf(name: VocabularyName): readonly Term[] {
  return TERMS[name];
}

const TERMS = {
  timeSources: compiled("timeSources"),
  channels: compiled("channels"),
  documents: compiled("documents"),
  authentication: compiled("authentication"),
  encryptionMethods: compiled("encryptionMethods"),
  certifications: compiled("certifications"),
  clouds: compiled("clouds"),
  countries: compiled("countries"),
  regions: compiled("regions"),
} satisfies Readonly<Record<VocabularyName, readonly Term[]>>;

function compiled(name: VocabularyName): Term[] {
  return data[name].map(({ words, ...term }) => ({ ...term, pattern: anyOf(words) }));
}
