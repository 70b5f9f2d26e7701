// The door to what a browser remembers of a visit.

/** Forgets what was kept for this visit only, such as the router's scroll positions. */
export function forgetVisit(): void {
  sessionStorage.clear();
}
