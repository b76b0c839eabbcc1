/** Page words as they stand in the middle of a line where a PDF gave up its text without line breaks. */
export const PAGE_WORDS =
  /ASP\s?・\s?SaaS(?:(?!ASP)[^。【】]){0,40}情報開示認定制度(?:\s?認定サービスの(?:申請|情報開示)内容)?(?:\s?[(（]\s?\d{1,3}(?:\s?[/／]\s?\d{1,3})?\s?[)）])?|【?\s?審査対象項目\s?】?(?:\s?【?\s?記述内容\s?】?)?(?:\s?必須\s?[/／]\s?選択)?(?:\s?(?:申請内容|情報開示内容))?|[(（]\s?注\s?[)）]\s?必須[/／]選択欄の[^。]{0,80}。|[(（]\s?[*＊]\s?[)）]\s?選択開示項目は[^。]{0,120}。|※\s?本資料は[^。]{0,120}。(?:[^。]{0,60}ご遠慮願います。)?/gu;
