import type { Disclosure } from "../../src/disclosure";
import { ASP_SAAS, REQUIREMENT_LABELS } from "../../src/form";

/** Prints a disclosure as the certification office's PDFs read when their text is taken: tabs between the cells. */
export function printAsText(disclosure: Disclosure): string {
  const heading = `認定番号: ${disclosure.certificationNumber ?? ""}, サービス名称: ${disclosure.serviceName ?? ""}, 事業者名称: ${disclosure.providerName ?? ""}`;
  const rows = ASP_SAAS.sections.flatMap((section) => [
    ...(section.title ? [`- ${section.title}`] : []),
    ...section.items.flatMap((item) =>
      item.fields.map((field, index) => {
        const first = index === 0 ? [String(item.number), item.group, item.title] : ["", "", ""];
        const answer = disclosure.fields[field.id]?.value ?? "";
        const paragraphs = answer.includes("\n")
          ? answer
              .split("\n")
              .map((paragraph) => `<p>${paragraph}</p>`)
              .join(" ")
          : answer;
        return [...first, field.prompt, REQUIREMENT_LABELS[field.requirement], paragraphs].join("\t");
      }),
    ),
  ]);
  return [
    "ASP・SaaS安全・信頼性に係る情報開示認定制度 認定サービスの申請内容 (1/1)",
    heading,
    "【審査対象項目】\t\t\t【記述内容】\t必須/選択\t申請内容",
    ...rows,
    "(注) 必須/選択欄の「必須○」とは、一定の水準を考慮すべき必須開示項目となります。",
  ].join("\n");
}
