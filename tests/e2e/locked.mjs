// The locked copy in a person's hands.
import { expect } from './pedir.mjs';

/** A passcode that is long enough. */
export const PASSCODE = 'river lamp seven boat';

/** Keeps a locked copy of the answers on the screen. */
export async function locked(page, passcode = PASSCODE) {
  await page.locator('.keep-longer').click();
  await page.locator('input[name="passphrase"]').fill(passcode);
  await page.locator('.office-lock').click();
  await expect(page.locator('.office-told')).toContainText('The copy is locked');
}

/** Types a passcode where the copy is to be opened. */
export async function unlock(page, passcode = PASSCODE) {
  await page.locator('input[name="passphrase"]').fill(passcode);
  await page.locator('.office-unlock').click();
}
