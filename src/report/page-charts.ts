import { type Requirement, REQUIREMENT_LABELS } from "../form";
import { say } from "../messages";
import { REQUIREMENT_COLORS, type Status } from "../sheets";
import { html, type Markup } from "../text/markup";
import { REPORT_TEXTS } from "./report-texts";
import type { ReviewReport, ShareLine } from "./review-report";

const REQUIREMENTS: readonly Requirement[] = ["mandatory", "mandatoryWithLevel", "optional"];
const STATUS_COLORS: Readonly<Record<Status, string>> = {
  missing: "#B7791F",
  correct: "#9B1C1C",
  review: "#C2570C",
  reference: "#1D4E89",
};

/** Sizes in the chart's own units, one to a pixel at full size. */
const WIDTH = 720;
const LABELS = 350;
const BAR = 9;
const GROUP = 36;
const TOP = 34;

/** Bars of the share of each section; the table beside it has the same numbers. */
export function sharesChart({ sections, whole, language }: ReviewReport, id: string): Markup {
  const all = [...sections, whole];
  const height = TOP + all.length * GROUP + 24;
  const room = WIDTH - LABELS - 50;
  const title = say(REPORT_TEXTS.shares, language);
  const x = (share: number): number => Math.round(LABELS + share * room);
  return html`<figure>
    <svg role="img" aria-labelledby="${id}-t" aria-describedby="${id}-d" viewBox="0 0 ${WIDTH} ${height}" lang="ja">
      <title id="${id}-t">${title}</title>
      <desc id="${id}-d">${all.map((line) => describe(line)).join(" / ")}</desc>
      ${REQUIREMENTS.map(
        (requirement, index) =>
          html`<rect x="${LABELS + index * 110}" y="8" width="12" height="12" fill="${REQUIREMENT_COLORS[requirement]}" /><text
              x="${LABELS + index * 110 + 18}"
              y="19"
              >${REQUIREMENT_LABELS[requirement]}</text
            >`,
      )}
      ${[0, 0.25, 0.5, 0.75, 1].map(
        (share) =>
          html`<line x1="${x(share)}" x2="${x(share)}" y1="${TOP - 4}" y2="${height - 22}" stroke="#D5DBE1" /><text
              x="${x(share)}"
              y="${height - 6}"
              text-anchor="middle"
              class="axis"
              >${share * 100}%</text
            >`,
      )}
      ${all.map(
        (line, index) =>
          html`<text x="${LABELS - 10}" y="${TOP + index * GROUP + 20}" text-anchor="end">${line.title}</text>${REQUIREMENTS.map(
              (requirement, bar) => shareBar(line, requirement, TOP + index * GROUP + 2 + bar * (BAR + 1), room),
            )}`,
      )}
    </svg>
  </figure>`;
}

function shareBar({ shares }: ShareLine, requirement: Requirement, y: number, room: number): Markup | string {
  const { disclosed, total } = shares[requirement];
  if (total === 0) return "";
  const width = Math.round((disclosed / total) * room);
  return html`<rect x="${LABELS}" y="${y}" width="${width}" height="${BAR}" fill="${REQUIREMENT_COLORS[requirement]}" /><text
      x="${LABELS + width + 4}"
      y="${y + BAR}"
      class="axis"
      >${Math.round((100 * disclosed) / total)}%</text
    >`;
}

function describe({ title, shares }: ShareLine): string {
  const parts = REQUIREMENTS.filter((requirement) => shares[requirement].total > 0).map(
    (requirement) => `${REQUIREMENT_LABELS[requirement]} ${shares[requirement].disclosed}/${shares[requirement].total}`,
  );
  return `${title}: ${parts.join(", ")}`;
}

const ROW = 34;
const COUNT_WIDTH = 340;
const COUNT_LABELS = 70;

/** Bars of the findings by severity. */
export function countsChart({ counts, language }: ReviewReport, id: string): Markup {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const height = counts.length * ROW + 8;
  return html`<figure>
    <svg role="img" aria-labelledby="${id}-t" aria-describedby="${id}-d" viewBox="0 0 ${COUNT_WIDTH} ${height}">
      <title id="${id}-t">${say(REPORT_TEXTS.findingCount, language)}</title>
      <desc id="${id}-d">${counts.map(({ word, count }) => `${word} ${count}`).join(" / ")}</desc>
      ${counts.map(({ status, word, count }, index) => {
        const width = Math.round((count / most) * (COUNT_WIDTH - COUNT_LABELS - 40));
        const y = index * ROW + 8;
        return html`<text x="${COUNT_LABELS - 8}" y="${y + 16}" text-anchor="end">${word}</text
          ><rect x="${COUNT_LABELS}" y="${y}" width="${width}" height="22" fill="${STATUS_COLORS[status]}" /><text
            x="${COUNT_LABELS + width + 6}"
            y="${y + 16}"
            >${count}</text
          >`;
      })}
    </svg>
  </figure>`;
}
