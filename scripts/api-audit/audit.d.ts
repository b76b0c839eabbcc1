export interface ApiFault {
  readonly file: string;
  readonly line: number;
  readonly member: string;
  readonly set: string | null;
  readonly reason: string;
}

export function auditExcelApi(
  root: string,
  sources?: Readonly<Record<string, string>>,
): {
  readonly required: string;
  readonly members: readonly string[];
  readonly guarded: readonly string[];
  readonly faults: readonly ApiFault[];
};
