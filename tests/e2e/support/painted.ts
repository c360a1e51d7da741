import type { Page } from 'puppeteer-core';

/** The texts that are painted as quotations, one a line, as the page itself sees its highlights. */
export function paintedQuotes(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => /^pressmark-(?:direct|indirect)/.test(name))
      .flatMap(([, highlight]) => [...highlight])
      .filter((range) => range.startContainer.isConnected)
      .map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      })
      .join('\n'),
  );
}
