// Which version of the application a kiosk shows: a new one on trial, the last that started well, never again one that did not.

/** What the service worker remembers; versions are named by the hash of their files. */
export interface ShellVersions {
  /** The last version that started well; undefined before the first. */
  good?: string;
  /** The good one before it. */
  before?: string;
  /** The version whose start is awaited, how often it was opened, and the page that opened it last. */
  trial?: { version: string; opened: number; page?: string };
  /** Versions that did not start, newest first. */
  rejected: string[];
}

export const noVersions: ShellVersions = { rejected: [] };

/** A start may be cut short by a power cut once or twice; a version that was opened so often and never started is broken. */
const mostOpened = 3;
/** More than a kiosk will meet between two good ones. */
const mostRejected = 20;

/** The version whose files are shown; undefined before the first. */
export function shown({ trial, good }: ShellVersions): string | undefined {
  return trial?.version ?? good;
}

/** The versions whose files must stay. */
export function needed({ good, before, trial }: ShellVersions): string[] {
  return [good, before, trial?.version].filter((version) => version !== undefined);
}

/** A worker came into charge with this version. The first one has nothing to go back to, so it needs no trial. */
export function activated(versions: ShellVersions, version: string): ShellVersions {
  if (versions.rejected.includes(version) || shown(versions) === version) return versions;
  if (versions.good === undefined) return { ...versions, good: version };
  const rest = { ...versions };
  delete rest.trial;
  return version === versions.good ? rest : { ...rest, trial: { version, opened: 0 } };
}

/** A page opens; what it is shown is `shown` of the answer. */
export function opened(versions: ShellVersions, page: string): ShellVersions {
  const { trial } = versions;
  if (!trial) return versions;
  if (trial.opened >= mostOpened) return rejected(versions);
  return { ...versions, trial: { ...trial, opened: trial.opened + 1, page } };
}

/** A page says that it started: shown, its catalogue open, a search answered. Only a page of the version on trial can speak for it. */
export function started(versions: ShellVersions, page: string): ShellVersions {
  const { trial, good, ...rest } = versions;
  if (trial?.page !== page || !trial) return versions;
  return { ...rest, good: trial.version, ...(good !== undefined && { before: good }) };
}

/** A page broke before it started, or was silent too long. */
export function failed(versions: ShellVersions, page: string): ShellVersions {
  return versions.trial?.page === page ? rejected(versions) : versions;
}

function rejected({ trial, ...rest }: ShellVersions): ShellVersions {
  return trial ? { ...rest, rejected: [trial.version, ...rest.rejected].slice(0, mostRejected) } : rest;
}
