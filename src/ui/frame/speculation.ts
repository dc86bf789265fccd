/** Rules by which a browser may fetch the next page while the pointer rests on its link. They are served as a file and
 *  named by the `Speculation-Rules` header, because the content security policy allows no script in the page.
 *  Only fetched, never rendered, so nothing runs and nothing is marked as read. Links that change something, or that
 *  hand over a file, carry `data-no-prefetch` or `download`. */
export const speculationRules = {
  prefetch: [
    {
      source: 'document',
      where: {
        and: [
          { href_matches: '/*' },
          { not: { selector_matches: '[data-no-prefetch], [data-no-prefetch] a' } },
          { not: { selector_matches: '[download], [target=_blank], [rel~=nofollow]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
} as const
