/** Why an item with this publication status (IPTC NewsCodes, `pubstatusg2`) is no article; null where it is one. */
export function whyUnusable(status: string | null): string | null {
  switch (status?.toLowerCase() ?? 'usable') {
    case 'usable':
      return null;
    case 'canceled':
    case 'cancelled':
      return 'its publisher has cancelled it';
    case 'withheld':
      return 'its publisher withholds it';
    default:
      return 'its publication status is not “usable”';
  }
}
