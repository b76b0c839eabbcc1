import type { Template } from "../messages";

export const HELP: Template = {
  ja: `kaiji - ASP・SaaS安全・信頼性に係る情報開示認定制度の申請内容を作成・取り込み・点検します

使い方:
  kaiji template [--reference] [--pattern 1-6] [--levels FILE] [-o FILE.xlsx]
                                                 申請内容のひな形(Excelブック)を作成します。--reference で参照値のシートも付けます
  kaiji import FILE... [--json] [-o FILE.xlsx|FILE.html]
                                                 開示情報(またはホワイトペーパー)を読み取ります。
                                                 -o で申請内容のブック、または公開できるWebページを書き出します
  kaiji check FILE... [--json] [--pattern 1-6] [--levels FILE] [--evidence FILE] [--fail-on error|warning] [-o FILE.xlsx]
                                                 記載の不足・不整合・参照値との差を点検します。
                                                 -o で概要・申請内容・点検結果・参照値のブックを書き出します(1件のとき)
  kaiji report FILE... [-o FILE.xlsx|FILE.html] [--pattern 1-6] [--levels FILE] [--evidence FILE]
                                                 点検の報告書(A4で印刷できるブックまたはWebページ)を作成します
  kaiji compare A B [C...] [--json] [--pattern 1-6] [--levels FILE] [-o FILE.xlsx]
                                                 2つの開示情報の変更点、または複数の事業者の記述を比べます
  kaiji compare LAST [CURRENT] --renewal [--json] [-o FILE.xlsx]
                                                 前回の開示情報から更新の準備をします。今回の開示情報も指定すると、
                                                 変わった欄と、変わるはずなのに同じ欄を示します
  kaiji levels FILE [-o FILE.json|FILE.xlsx]     求める水準を、JSONと参照値のシートの間で変換します
  kaiji evidence SHEET WHITEPAPER [--json] [-o FILE.xlsx]
                                                 ホワイトペーパー(ISO/IEC 27017)の記載と開示情報を照らし合わせます

FILE に指定できるもの:
  開示情報のPDF(文字を選択できるもの)、Excelブック(.xlsx、.xlsm、.xls)、.ods、Word文書(.docx)、
  保存したWebページ(.html)、テキスト(.txt、.csv、.tsv、.md)、JSON。
  フォルダーを指定すると、その中(下位のフォルダーを含む)の読み込めるファイルをすべて読み取ります

指定:
  -o, --output FILE    書き出すファイル(同名のファイルは置き換えます)。
                       template で省略すると kaiji-form.xlsx に書き出します(同名のファイルがあれば中止します)
                       report で省略すると kaiji-report.xlsx に書き出します(同名のファイルがあれば中止します)
  --json               1つの入力につき1行のJSONを、入力の順に出力します
  --pattern 1-6        対策参照値のパターン(省略時は39.2の記述に従います)
  --levels FILE        求める水準(JSON、または参照値シートのあるExcelブック)と比べます
  --evidence FILE      ホワイトペーパーと両立しない記載も点検します(要確認として示します)
  --fail-on 重要度     この重要度以上の指摘があれば、終了コード1で終わります
  --lang, --language ja|en
                       表示の言語(省略時は環境変数 LC_ALL、LC_MESSAGES、LANG に従います)
  -h, --help           この説明を表示します

終了コード: 0 完了、1 --fail-on 以上の指摘あり、2 使えない入力あり(ほかの入力は処理します)`,
  en: `kaiji - create, import and check the disclosure form of the ASP/SaaS safety and reliability scheme

Usage:
  kaiji template [--reference] [--pattern 1-6] [--levels FILE] [-o FILE.xlsx]
                                                 create the form as an Excel workbook; --reference adds the sheet 参照値
  kaiji import FILE... [--json] [-o FILE.xlsx|FILE.html]
                                                 read disclosures (and white papers);
                                                 -o writes the form as a workbook, or as a page to publish
  kaiji check FILE... [--json] [--pattern 1-6] [--levels FILE] [--evidence FILE] [--fail-on error|warning] [-o FILE.xlsx]
                                                 find what is missing, inconsistent or off a reference value;
                                                 -o writes overview, form, findings and reference values (one disclosure)
  kaiji report FILE... [-o FILE.xlsx|FILE.html] [--pattern 1-6] [--levels FILE] [--evidence FILE]
                                                 write the review up, to print on A4 (workbook or web page)
  kaiji compare A B [C...] [--json] [--pattern 1-6] [--levels FILE] [-o FILE.xlsx]
                                                 what changed between two sheets, or several vendors side by side
  kaiji compare LAST [CURRENT] --renewal [--json] [-o FILE.xlsx]
                                                 prepare the renewal of a disclosure; with the new one as well, what
                                                 changed, and what should have and did not
  kaiji levels FILE [-o FILE.json|FILE.xlsx]     levels asked for, from JSON to the sheet 参照値 and back
  kaiji evidence SHEET WHITEPAPER [--json] [-o FILE.xlsx]
                                                 hold a white paper (ISO/IEC 27017) against a sheet

FILE may be:
  a disclosure as PDF (with text that can be selected), workbook (.xlsx, .xlsm, .xls, .ods), Word document (.docx),
  saved page (.html), text (.txt, .csv, .tsv, .md) or JSON; for a folder, all the readable files in it and in its folders

Options:
  -o, --output FILE    file to write (a file of that name is replaced).
                       Without it, template writes kaiji-form.xlsx and report kaiji-report.xlsx, and
                       they stop if there is one
  --json               print one line of JSON per input, in the order of the inputs
  --pattern 1-6        pattern of the reference values (by default the one that 39.2 states)
  --levels FILE        compare with levels asked for (JSON, or a workbook with the sheet 参照値)
  --evidence FILE      ask about what contradicts this white paper as well
  --fail-on SEVERITY   end with exit code 1 when there are findings of this severity or above
  --lang, --language ja|en
                       language (by default that of LC_ALL, LC_MESSAGES or LANG)
  -h, --help           show this text

Exit codes: 0 done, 1 findings at or above --fail-on, 2 an input that cannot be used (the others are still processed)`,
};
