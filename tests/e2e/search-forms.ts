/** The search boxes outside the explorer, which lead to it. */
import type { Page } from 'playwright-core';

/** Asks a question in the box of the home page. */
export async function searchOnHomePage(page: Page, query: string): Promise<void> {
  await search(page, 'main', query);
}

/** Asks a question in the box that every other page has in its header. */
export async function searchInHeader(page: Page, query: string): Promise<void> {
  await search(page, 'header', query);
}

async function search(page: Page, region: 'main' | 'header', query: string): Promise<void> {
  const box = page.locator(`${region} form[role=search] input[type=search][name=q]`);
  await box.fill(query);
  await box.press('Enter');
  await page.waitForURL(/\/interventies\/\?q=/);
}
