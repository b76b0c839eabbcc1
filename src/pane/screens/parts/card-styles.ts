import { makeStyles, tokens } from "@fluentui/react-components";

/** Lists of cards, as the pages of evidence, levels, renewal, comparison and peers share them. */
export const useCardStyles = makeStyles({
  intro: { margin: "0 0 12px", lineHeight: 1.6, color: tokens.colorNeutralForeground2 },
  list: { listStyle: "none", margin: "0 0 10px", padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  item: {
    padding: "8px 10px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere", minWidth: 0 },
  small: {
    display: "block",
    marginBottom: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: 1.5,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  note: { margin: "6px 0 0", fontSize: tokens.fontSizeBase200, lineHeight: 1.5, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "8px 0 0" },
  details: { marginTop: "8px" },
  step: {
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  fixed: { flexShrink: 0 },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", marginRight: "6px" },
  badge: {
    display: "inline-block",
    padding: "0 6px",
    marginRight: "6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  summary: {
    cursor: "pointer",
    lineHeight: 1.5,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  inner: { display: "flex", flexDirection: "column", gap: "8px", marginTop: "8px" },
});
