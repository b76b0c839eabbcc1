import * as z from "zod/mini";
import { ReportableError, type Template } from "../../messages";

/** What an error of Office.js carries; its class differs by frame, so it is told by shape. */
const officeErrorSchema = z.object({
  code: z.string(),
  message: z.optional(z.string()),
  debugInfo: z.optional(z.nullable(z.object({ errorLocation: z.optional(z.nullable(z.string())) }))),
});

interface Explanation {
  readonly id: string;
  readonly what: Template;
  readonly next: Template;
}

/** Id of the failure that passes by itself once the cell that is being edited is left. */
export const CELL_EDIT = "excel-cell-edit";

const cellEdit: Explanation = {
  id: CELL_EDIT,
  what: {
    ja: "セルの入力中のため、Excelが操作を受け付けませんでした。",
    en: "Excel did not take the command because a cell is being edited.",
  },
  next: {
    ja: "Enterキーで入力を確定するかEscキーで取り消してから、もう一度実行してください。",
    en: "Press Enter to finish or Esc to cancel the cell, then try again.",
  },
};

const isProtected: Explanation = {
  id: "excel-protected",
  what: {
    ja: "シートまたはブックが保護されているため、変更できませんでした。",
    en: "The sheet or the workbook is protected and could not be changed.",
  },
  next: {
    ja: "［校閲］タブで保護を解除するか、編集できるコピーを作成してから、もう一度実行してください。",
    en: "Remove the protection on the Review tab, or work on a copy that can be edited, then try again.",
  },
};

const inactive: Explanation = {
  id: "excel-other-workbook",
  what: {
    ja: "別のブックが前面にあるため、セルを選択できませんでした。",
    en: "Another workbook is in front, so the cell could not be selected.",
  },
  next: {
    ja: "このアドインを開いたブックのウィンドウをクリックしてから、もう一度実行してください。",
    en: "Click the window of the workbook in which this add-in was opened, then try again.",
  },
};

const gone: Explanation = {
  id: "excel-not-found",
  what: {
    ja: "対象のシートまたはセルが見つかりませんでした。削除された可能性があります。",
    en: "The sheet or cell was not found; it may have been deleted.",
  },
  next: {
    ja: "シートがあるか確認し、もう一度点検してください。",
    en: "Make sure that the sheet is there, and run the check again.",
  },
};

const tooLarge: Explanation = {
  id: "excel-too-large",
  what: {
    ja: "一度にやり取りできるデータ量の上限をExcelで超えました。",
    en: "The amount of data is over what Excel takes at once.",
  },
  next: {
    ja: "不要なシートや大きな表を別のブックに移してから、もう一度実行してください。",
    en: "Move sheets or large tables that are not needed to another workbook, then try again.",
  },
};

const busy: Explanation = {
  id: "excel-busy",
  what: {
    ja: "Excelからの応答がなく、操作が完了しませんでした。",
    en: "Excel did not answer in time, and the command was not finished.",
  },
  next: {
    ja: "ほかの処理や計算が終わるのを待ち、少し時間をおいてから、もう一度実行してください。",
    en: "Wait until other work or calculation is finished, then try again in a moment.",
  },
};

const tooOld: Explanation = {
  id: "excel-too-old",
  what: {
    ja: "お使いのExcelは、この操作に必要な機能に対応していません({code})。",
    en: "This Excel does not have what the command needs ({code}).",
  },
  next: {
    ja: "Excelを更新するか、Web版のExcelでブックを開いてください。",
    en: "Update Excel, or open the workbook in Excel on the web.",
  },
};

const exists: Explanation = {
  id: "excel-name-taken",
  what: {
    ja: "同じ名前のシートまたは名前の定義が既にあります。",
    en: "A sheet or a defined name of that name exists already.",
  },
  next: {
    ja: "既にあるシートの名前を変えてから、もう一度実行してください。",
    en: "Rename the sheet that exists, then try again.",
  },
};

const failed: Explanation = {
  id: "excel-failed",
  what: {
    ja: "Excelで処理できませんでした({code} {place})。",
    en: "Excel could not do this ({code} {place}).",
  },
  next: {
    ja: "ブックを保存して開き直し、もう一度実行してください。繰り返す場合は、この表示を添えて管理者にお知らせください。",
    en: "Save and reopen the workbook, then try again. If it keeps happening, pass this message to your administrator.",
  },
};

const EXPLANATIONS: ReadonlyMap<string, Explanation> = new Map([
  ["InvalidOperationInCellEditMode", cellEdit],
  ["AccessDenied", isProtected],
  ["InactiveWorkbook", inactive],
  ["ItemNotFound", gone],
  ["InvalidReference", gone],
  ["RequestPayloadSizeLimitExceeded", tooLarge],
  ["ResponsePayloadSizeLimitExceeded", tooLarge],
  ["RangeExceedsLimit", tooLarge],
  ["OperationCellsExceedLimit", tooLarge],
  ["ActivityLimitReached", busy],
  ["RequestAborted", busy],
  ["Timeout", busy],
  ["HostIsBusy", busy],
  ["HostRestartNeeded", busy],
  ["ApiNotFound", tooOld],
  ["ApiNotAvailable", tooOld],
  ["NotImplemented", tooOld],
  ["UnsupportedFeature", tooOld],
  ["UnsupportedOperation", tooOld],
  ["ItemAlreadyExists", exists],
]);

/** The code of an error that Office.js threw (`AccessDenied`), or null when it is something else. */
export function officeCode(thrown: unknown): string | null {
  if (thrown instanceof ReportableError) return null;
  const parsed = officeErrorSchema.safeParse(thrown);
  return parsed.success ? parsed.data.code : null;
}

/**
 * Puts an error of Office.js into words that a user can act on. Anything else comes back as it is: a `ReportableError`
 * is said already, and the rest are defects.
 */
export function explain(thrown: unknown): unknown {
  if (thrown instanceof ReportableError) return thrown;
  const parsed = officeErrorSchema.safeParse(thrown);
  if (!parsed.success) return thrown;
  const { code, debugInfo } = parsed.data;
  const { id, what, next } = EXPLANATIONS.get(code) ?? failed;
  const error = new ReportableError(id, what, next, { code, place: debugInfo?.errorLocation ?? "" });
  error.cause = thrown;
  return error;
}

/** Whether Excel refused because a sheet says more than it answers at once. */
export const isTooLarge = (thrown: unknown): boolean => officeCode(thrown) === "ResponsePayloadSizeLimitExceeded";
