const MB = 1024 * 1024;

/** What a package may cost to read; beyond it the file is refused before anything is unpacked. */
export interface Limits {
  /** Bytes of all entries, unpacked. */
  readonly maxUnpacked: number;
  /** Unpacked bytes for each byte of the file … */
  readonly maxRatio: number;
  /** … which only counts above this many unpacked bytes. */
  readonly ratioFloor: number;
  readonly maxSheets: number;
}

export const DEFAULT_LIMITS: Limits = {
  maxUnpacked: 512 * MB,
  maxRatio: 200,
  ratioFloor: MB,
  maxSheets: 2000,
};
