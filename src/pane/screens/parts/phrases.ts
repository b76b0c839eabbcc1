/** For headings and short sentences: Japanese lines break between phrases where the browser can tell them. */
export const PHRASES = { wordBreak: "auto-phrase" } as const;
