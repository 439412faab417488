// What a person does in the editor of WordPress: logs in, puts a block into a new post, publishes it.
import { expect } from '@playwright/test';
import { WORDPRESS } from './playwright.config.mjs';

/** Logs in. */
export async function logIn(page, user) {
  await page.goto(`${WORDPRESS}/wp-login.php`);
  await page.locator('#user_login').fill(user);
  await page.locator('#user_pass').fill('password');
  await page.locator('#wp-submit').click();
  await page.locator('#wpadminbar').waitFor();
}

/** Opens a new post with a title, past the tour of the editor. */
export async function write(page, title) {
  await page.goto(`${WORDPRESS}/wp-admin/post-new.php`);
  await page.waitForFunction(() => globalThis.wp?.data?.select('core/editor')?.getCurrentPostId());
  await page.evaluate(() => globalThis.wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false));
  await page.locator('.editor-post-title__input').fill(title);
  await page.keyboard.press('Enter');
}

/** Adds a block by its name, as one who types a slash does. */
export async function add(page, name, type) {
  await page.keyboard.type(`/${name}`);
  await page.locator('.components-autocomplete__result.is-selected').filter({ hasText: new RegExp(name, 'i') }).waitFor();
  await page.keyboard.press('Enter');
  const block = page.locator(`[data-type="${type}"]`);
  await block.waitFor();
  return block;
}

/** Publishes the post; gives its address. */
export async function publish(page) {
  await page.locator('.editor-post-publish-panel__toggle').click();
  await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
  await page.locator('.post-publish-panel__postpublish-header').waitFor();
  return page.evaluate(() => globalThis.wp.data.select('core/editor').getPermalink());
}

/** What was kept: the text of the post, as the editor reads it when it is opened again, and whether it takes it as whole. */
export async function kept(page) {
  const id = await page.evaluate(() => globalThis.wp.data.select('core/editor').getCurrentPostId());
  await page.goto(`${WORDPRESS}/wp-admin/post.php?post=${id}&action=edit`);
  await page.locator('.block-editor-block-list__block').first().waitFor();
  await expect(page.locator('.block-editor-warning')).toHaveCount(0);
  return page.evaluate(() => globalThis.wp.data.select('core/editor').getCurrentPost().content);
}

/** Saves a post that was published before. */
export async function save(page) {
  await page.evaluate(() => globalThis.wp.data.dispatch('core/editor').savePost());
  await page.waitForFunction(() => globalThis.wp.data.select('core/editor').didPostSaveRequestSucceed());
}

/** Makes another person the author of the post; gives where it is changed. */
export async function handedTo(page, author) {
  await page.evaluate((author) => globalThis.wp.data.dispatch('core/editor').editPost({ author }), author);
  await save(page);
  return page.url();
}
