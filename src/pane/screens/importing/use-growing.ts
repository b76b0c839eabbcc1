import { useEffect, useState } from "react";

/**
 * How many of many rows are drawn by now: the first few at once, the others a slice at a time, so that the pane stays at
 * hand however many there are.
 */
export function useGrowing(count: number, slice: number): number {
  const [drawn, setDrawn] = useState(slice);
  useEffect(() => {
    if (drawn >= count) return undefined;
    const timer = setTimeout(() => setDrawn(drawn + slice), 0);
    return () => clearTimeout(timer);
  }, [drawn, count, slice]);
  return drawn;
}
