import type { FieldId } from "../../form";
import { type Holes, say, type Template } from "../../messages";
import type { Doubt, DoubtReason } from "./recognition";

/** Why an answer wants a look, in the reader's words. */
export const DOUBTS: Readonly<Record<DoubtReason, Template>> = {
  slipped: {
    ja: "隣の項目の行に印字されていましたが、内容からこの項目の回答と判断しました。",
    en: "It was printed in the row of a neighbouring field; by its content it was taken as the answer to this one.",
  },
  split: {
    ja: "複数の項目の回答が1つの欄に続けて印字されていたため、設問の順に分けました。",
    en: "Several answers stood in one cell; they were divided in the order of the prompts.",
  },
  together: {
    ja: "隣り合う2つの項目の回答が、一方の欄に続けて印字されている可能性があります。もう一方の欄は空でした。",
    en: "The answers of two fields that follow each other may stand in one place; the other's was empty.",
  },
  merged: {
    ja: "複数の欄にまたがる結合セルに記入されているため、その内容を各欄の回答としました。",
    en: "It stands in a merged cell that reaches over several fields; each of them was given the whole of it.",
  },
  aside: {
    ja: "ほかの回答とは別の列に記入されているため、回答ではない可能性があります。",
    en: "It stands in another column than the other answers, and may be a remark.",
  },
  commented: {
    ja: "回答欄は空ですが、コメントが付いています。回答がコメントに書かれていないかご確認ください。",
    en: "Its cell is empty, but has a comment. Make sure that the answer does not stand there.",
  },
  unlabelled: {
    ja: "設問の文言がない行に印字されていたため、前後の並びから判断しました。",
    en: "Its row has no prompt; the field was told by the rows around it.",
  },
  "label-damaged": {
    ja: "設問の文言が崩れているため、前後の並びと残った文言から判断しました。",
    en: "The wording of its label is damaged; the field was told by what is left of it and by the rows around it.",
  },
  reworded: {
    ja: "設問の文言が様式と異なるため、似た文言と前後の並びから判断しました。",
    en: "Its prompt is worded in another way than the form's; the field was told by what is alike and by the rows around it.",
  },
  wrapped: {
    ja: "文書が一定の文字数で折り返されているため、回答の改行か折り返しかを判別できない箇所があります。",
    en: "The document is cut at a fixed width; some of the line breaks in this answer may be its own or the cut's.",
  },
  overprinted: {
    ja: "このページでは文字が重なって印刷されているため、正しく読み取れていない可能性があります。",
    en: "On this page texts are printed on top of each other, so that this may have been read wrongly.",
  },
  "printed-twice": {
    ja: "同じ項目の行が2つあり、内容が異なります。",
    en: "There are two rows for this field, and they differ.",
  },
  "neighbour-missing": {
    ja: "次の項目の見出しが見つからないため、その内容が混ざっている可能性があります。",
    en: "The label of the next field was not found, so that its text may be mixed in here.",
  },
  order: {
    ja: "様式の順序と異なる位置にありました。",
    en: "It stood in another place than the form's order says.",
  },
  scattered: {
    ja: "回答の文字が離れた場所に分かれているか、隣の項目の文字が混ざっている可能性があります。",
    en: "Its text may be scattered over the page, or mixed with that of a neighbouring field.",
  },
  "label-in-answer": {
    ja: "回答欄に設問の文言が入っており、回答が見当たりません。",
    en: "The label stands where the answer should be, and no answer was found.",
  },
  "marker-in-answer": {
    ja: "回答欄に「必須」「選択」の表示が入っており、回答が見当たらないか、別の項目が混ざっています。",
    en: "The requirement marker stands where the answer should be; the answer is missing or mixed with another.",
  },
  "page-words": {
    ja: "ページの案内や広告とも読める行が含まれているため、回答ではない文言が混ざっている可能性があります。",
    en: "It holds a line that may be the page's own, such as a link or an advertisement.",
  },
  "loose-line": {
    ja: "前の行や設問とのつながりを確かめられない行が含まれているため、ページの文言など、回答ではないものが混ざっている可能性があります。",
    en: "It holds a line that nothing ties to the question or to the lines above; it may be the page's own.",
  },
  tail: {
    ja: "最後の項目のため、ページの末尾の文章が混ざっている可能性があります。",
    en: "It is the last field, so that the words at the foot of the page may be mixed in.",
  },
  "no-row": {
    ja: "この項目の行が見つかりませんでした。",
    en: "No row was found for this field.",
  },
  kind: {
    ja: "設問が求める内容と形が合わないため、別の項目の回答が入っている可能性があります。",
    en: "It does not have the look of what the prompt asks for, and may belong to another field.",
  },
  "other-form": {
    ja: "別の様式の文書で、「{label}」という文言がこの項目と同じため、回答の候補としました。内容をご確認ください。",
    en: "It was read from another form, where it stands under the same words (“{label}”). Make sure that it answers this one.",
  },
};

/** Of a text that has lost the rows of its table, as one taken out of a PDF has. */
export const WITHOUT_ROWS: Template = {
  ja: "PDFから取り出した文字のようです。表の行のつながりが失われているため、読み取りが不確かになることがあります。元のPDFがあれば、PDFのまま取り込むとより正確に読み取れます。",
  en: "This seems to be text taken out of a PDF. The rows of its table are lost, so that some of it may be doubtful. If you have the PDF itself, import that: it is read more exactly.",
};

export function doubtOf(field: FieldId, reason: DoubtReason, holes: Holes = {}): Doubt {
  return { field, reason, message: DOUBTS[reason], holes };
}

/** The note that a doubt is written to a disclosure as. */
export function noteOf(doubt: Doubt): { field: FieldId; message: string } {
  return { field: doubt.field, message: say(doubt.message, "ja", doubt.holes) };
}
