import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";

interface CoveredProps {
  /** Something lies over it. */
  readonly by: boolean;
  readonly children: ReactNode;
}

/** What a page covers stays as it was left, and is met again so: scrolled, unfolded, and with the focus where it stood. */
export function Covered({ by, children }: CoveredProps) {
  const focused = useRef<Element | null>(null);
  const scrolled = useRef(0);
  // Hidden content is shorter, and the page scrolls by itself: what counts is where it stood before.
  useEffect(() => {
    if (by) return;
    const follow = (): void => {
      scrolled.current = window.scrollY;
    };
    window.addEventListener("scroll", follow, { passive: true });
    return () => window.removeEventListener("scroll", follow);
  }, [by]);
  // Before the browser takes the focus from what is hidden, and before the page over it asks for it.
  useLayoutEffect(() => {
    if (!by) return;
    focused.current = document.activeElement;
    return () => {
      window.scrollTo(0, scrolled.current);
      const element = focused.current;
      if (!(element instanceof HTMLElement)) return;
      requestAnimationFrame(() => element.focus({ preventScroll: true }));
    };
  }, [by]);
  return <div hidden={by}>{children}</div>;
}
