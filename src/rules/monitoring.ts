import { MONITORING_TARGETS, type PerTarget, readPerTarget } from "../answers";

/** What an answer to 54.1 says per target of monitoring. */
export function readMonitoring(text: string): PerTarget[] {
  return readPerTarget(text, MONITORING_TARGETS);
}
