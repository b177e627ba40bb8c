import type { Finding, Fix } from '../model';

/**
 * The fix of another finding that does the same as `fix` does: same rule, kind and label. Where a finding has
 * several with that label, alternatives to each other, the one that says the very same.
 */
export const sameFix =
  (finding: Finding, fix: Fix) =>
  (other: Finding): Fix | undefined => {
    if (other === finding) return fix;
    if (other.rule !== finding.rule) return undefined;
    const alike = ({ fixes }: Finding) =>
      fixes.filter(({ kind, labelId }) => kind === fix.kind && labelId === fix.labelId);
    const found = alike(other);
    if (found.length === 1 && alike(finding).length === 1) return found[0];
    return found.find(({ labelData }) => sameData(labelData, fix.labelData));
  };

const sameData = (a: Fix['labelData'], b: Fix['labelData']): boolean =>
  Object.keys(a).every((name) => a[name] === b[name]);
