import type { Template } from "../messages";
import type { PaperStatement, WhitePaper } from "../recognise/white-paper";
import { keptIn } from "./aspects";
import type { OwnContradiction, PaperQuote } from "./pair";
import { anyOf, type Said, saidOn, sentencesOf } from "./sentences";

/** A matter on which a paper should say one thing only. */
interface Matter {
  readonly message: Template;
  said(sentence: string): Said["answer"] | undefined;
}

const MATTERS: readonly Matter[] = [
  {
    message: {
      ja: "データを保持するという記載と、保持しないという記載があります。対象のデータが異なるか、ご確認ください。",
      en: "One sentence says that data are kept, another that they are not. See whether they mean different data.",
    },
    said: keptIn,
  },
  matter(["バックアップを取得", "バックアップを実施", "バックアップ機能", "バックアップは", "backups are", "backup is"], {
    ja: "バックアップを行うという記載と、行わないという記載があります。",
    en: "One sentence says that backups are made, another that they are not.",
  }),
  matter(["多要素認証", "二要素認証", "二段階認証", "multi-factor", "two-factor"], {
    ja: "多要素認証があるという記載と、ないという記載があります。",
    en: "One sentence says that there is multi-factor authentication, another that there is not.",
  }),
  matter(["保存データの暗号化", "保管データの暗号化", "データベースの暗号化", "encryption at rest", "encrypted at rest"], {
    ja: "保管データを暗号化するという記載と、しないという記載があります。",
    en: "One sentence says that stored data are encrypted, another that they are not.",
  }),
];

function matter(words: readonly string[], message: Template): Matter {
  const subject = anyOf(words);
  return {
    message,
    said: (sentence) => {
      const said = saidOn(sentence, subject);
      return said && !said.limited ? said.answer : undefined;
    },
  };
}

/** Sentences of one paper that do not go together: the first of each kind, with the first that it clashes with. */
export function ownContradictions({ statements }: WhitePaper): OwnContradiction[] {
  const quotes = statements.flatMap((statement: PaperStatement): PaperQuote[] =>
    sentencesOf(statement.statement).map((sentence) => ({ statement, sentence })),
  );
  return MATTERS.flatMap(({ message, said }) => {
    const told = quotes.flatMap((quote) => {
      const answer = said(quote.sentence);
      return answer ? [{ quote, answer }] : [];
    });
    const denial = told.find(({ answer }) => answer === "no");
    if (!denial) return [];
    return told
      .filter(
        ({ answer, quote }, index) =>
          answer === "yes" &&
          told.findIndex((other) => other.answer === "yes" && other.quote.statement === quote.statement) === index,
      )
      .map(({ quote }) => ({ first: denial.quote, second: quote, message }));
  });
}
