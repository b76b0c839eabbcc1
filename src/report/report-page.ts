import { type Requirement, REQUIREMENT_LABELS } from "../form";
import { type Language, say, type Template } from "../messages";
import { html, type Markup } from "../text/markup";
import { countsChart, sharesChart } from "./page-charts";
import { REPORT_STYLE } from "./page-style";
import { printedPage } from "./printed-page";
import { LEGEND, REPORT_TEXTS } from "./report-texts";
import type { Line, NotChecked, ReportedFinding, ReviewReport, ShareLine } from "./review-report";

const REQUIREMENTS: readonly Requirement[] = ["mandatory", "mandatoryWithLevel", "optional"];

/** The reports as one page that holds all it needs: it runs no script and asks for nothing. Several begin each on a new sheet. */
export function reportPage(reports: readonly ReviewReport[], language: Language): string {
  return printedPage({
    language,
    title: [...new Set(reports.flatMap(titleOf))].join(" - "),
    style: REPORT_STYLE,
    body: html`${reports.map((report, index) => article(report, `r${index + 1}`))}`,
  });
}

function titleOf({ title, cover }: ReviewReport): string[] {
  return [title, cover[0]?.text ?? ""];
}

/** @param id begins every id of the article, so that several stand in one page */
function article(report: ReviewReport, id: string): Markup {
  const { language, findings, notChecked } = report;
  const word = (text: Template): string => say(text, language);
  const part = (title: Template, body: Markup): Markup =>
    html`<section>
      <h2>${word(title)}</h2>
      ${body}
    </section> `;
  return html`<article aria-labelledby="${id}">
    <header>
      <p class="form" lang="ja">${report.edition}</p>
      <h1 id="${id}">${report.title}</h1>
      <p class="statement">${report.statement}</p>
    </header>
    ${part(REPORT_TEXTS.outline, html`${facts(report.cover)} ${signatures(report.signatures)}`)}
    ${part(REPORT_TEXTS.summary, summary(report, id))}
    ${part(
      REPORT_TEXTS.findings,
      findings.length === 0
        ? html`<p>${word(REPORT_TEXTS.noFindings)}</p>`
        : html`${findings.map(
            (section) =>
              html`<h3 lang="ja">
                  ${say(REPORT_TEXTS.sectionFindings, language, { title: section.title, count: section.findings.length })}
                </h3>
                ${section.findings.map((finding) => findingMarkup(finding, language))}`,
          )}`,
    )}
    ${part(
      REPORT_TEXTS.notChecked,
      html`<p>${word(REPORT_TEXTS.notCheckedNote)}</p>
        ${notChecked.map((each) => notCheckedMarkup(each, language))}`,
    )}
    ${part(REPORT_TEXTS.legend, facts(LEGEND.map(({ label, text }) => ({ label: word(label), text: word(text) }))))}
  </article> `;
}

function facts(entries: readonly Line[]): Markup {
  return html`<dl class="facts">
    ${entries.map(
      ({ label, text }) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${text}</dd>
        </div> `,
    )}
  </dl>`;
}

/** Lines to be filled in by hand. */
function signatures(labels: readonly string[]): Markup {
  return html`<ul class="signatures">
    ${labels.map((label) => html`<li>${label}</li> `)}
  </ul>`;
}

function summary(report: ReviewReport, id: string): Markup {
  const { language, counts, total, validity } = report;
  const word = (text: Template): string => say(text, language);
  return html`${facts([{ label: word(REPORT_TEXTS.validity), text: validity }])}
    <div class="beside">
      <table>
        <caption>
          ${word(REPORT_TEXTS.findingCount)}
        </caption>
        <thead>
          <tr>
            <th scope="col">${word(REPORT_TEXTS.severity)}</th>
            <th scope="col">${word(REPORT_TEXTS.count)}</th>
            <th scope="col">${word(REPORT_TEXTS.meaning)}</th>
          </tr>
        </thead>
        <tbody>
          ${counts.map(
            (each) =>
              html`<tr>
                <th scope="row"><span class="status ${each.status}">${each.word}</span></th>
                <td class="number">${each.count}</td>
                <td>${each.meaning}</td>
              </tr> `,
          )}
          <tr>
            <th scope="row">${word(REPORT_TEXTS.total)}</th>
            <td class="number">${total}</td>
            <td></td>
          </tr>
        </tbody>
      </table>
      ${countsChart(report, `${id}-counts`)}
    </div>
    ${sharesTable(report)} ${sharesChart(report, `${id}-shares`)}`;
}

function sharesTable({ sections, whole, language }: ReviewReport): Markup {
  return html`<table>
      <caption>
        ${say(REPORT_TEXTS.shares, language)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say(REPORT_TEXTS.section, language)}</th>
          ${REQUIREMENTS.map((requirement) => html`<th scope="col" lang="ja">${REQUIREMENT_LABELS[requirement]}</th> `)}
        </tr>
      </thead>
      <tbody>
        ${[...sections, whole].map(
          (line) =>
            html`<tr>
              <th scope="row">${line.title}</th>
              ${REQUIREMENTS.map((requirement) => html`<td class="number">${shareText(line, requirement, language)}</td> `)}
            </tr> `,
        )}
      </tbody>
    </table>
    <p class="note">${say(REPORT_TEXTS.shareNote, language)}</p>`;
}

function shareText({ shares }: ShareLine, requirement: Requirement, language: Language): string {
  const { disclosed, total } = shares[requirement];
  if (total === 0) return say(REPORT_TEXTS.none, language);
  return say(REPORT_TEXTS.shareText, language, { share: Math.round((100 * disclosed) / total), disclosed, total });
}

function findingMarkup(finding: ReportedFinding, language: Language): Markup {
  const rows: readonly (readonly [label: Template, text: string])[] = [
    [REPORT_TEXTS.read, finding.read],
    [REPORT_TEXTS.why, finding.why],
    [REPORT_TEXTS.toDo, [finding.toDo, finding.fix].filter((text) => text !== "").join("\n")],
    [REPORT_TEXTS.source, finding.source],
    [REPORT_TEXTS.rule, say(REPORT_TEXTS.ruleName, language, { title: finding.rule.title, id: finding.rule.id })],
  ];
  const place = finding.place === "" ? "" : html`<span class="place">${finding.place}</span>`;
  return html`<div class="finding">
    <h4>
      <span class="status ${finding.status}">${finding.word}</span> <span class="id">${finding.field}</span>
      <span lang="ja">${finding.item}</span> ${place}
    </h4>
    <p class="message">${finding.message}</p>
    <dl>
      ${rows
        .filter(([, text]) => text !== "")
        .map(
          ([label, text]) =>
            html`<div>
              <dt>${say(label, language)}</dt>
              <dd>${text}</dd>
            </div> `,
        )}
    </dl>
  </div> `;
}

function notCheckedMarkup({ title, explanation, entries, entriesAre }: NotChecked, language: Language): Markup {
  if (entries.length === 0) {
    return html`<h3>${title}</h3>
      <p>${say(REPORT_TEXTS.nothing, language)}</p>`;
  }
  return html`<h3>${title}</h3>
    <p>${explanation}</p>
    <ul class="${entriesAre}">
      ${entries.map((entry) => html`<li>${entry}</li> `)}
    </ul>`;
}
