// Three people, each from the landing page to the printed paper.
import { execFileSync } from 'node:child_process';
import { COURT_CASE, DETAINED, OLD_ORDER } from './cases.mjs';
import { expect, proceed, shows, start, test, walk } from './pedir.mjs';

const PRIVATE = [
  'Please ask me in private about arrests, earlier orders, missed hearings, papers, harm done to me, and how I came in.',
  'Please ask me in private about work, health and help to police.',
];
const FOOTER =
  'Made on 24 November 2026 with information checked on';
const NOT_FOR_GOVERNMENT = 'Not legal advice. Not checked by an attorney. Please do not give this to the government.';

/** Ids of the urgent boxes and of the kinds of requests in each group, in the order shown. */
async function result(page) {
  await shows(page, 'result');
  const ids = (selector, name) => page.locator(selector).evaluateAll((all, name) => all.map((one) => one.dataset[name]), name);
  const group = (verdict) => ids(`[data-option][data-verdict="${verdict}"]`, 'option');
  return {
    urgent: await ids('[data-urgent]', 'urgent'),
    first: await group('talk-first'),
    also: await group('also-ask'),
    careful: await group('be-careful'),
  };
}

/** What is printed, a text a sheet, each with single spaces. */
async function printed(page, testInfo) {
  const path = testInfo.outputPath('paper.pdf');
  await page.pdf({ path, format: 'Letter', preferCSSPageSize: false });
  const text = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' });
  return text.split('\f').slice(0, -1).map((sheet) => sheet.replace(/\s+/g, ' '));
}

/** What every paper says and never says. */
function checkPaper(sheets) {
  const paper = sheets.join(' ');
  for (const sentence of PRIVATE) expect(paper).toContain(sentence);
  for (const sheet of sheets) {
    expect(sheet).toContain(FOOTER);
    expect(sheet).toContain(NOT_FOR_GOVERNMENT);
  }
  expect(paper, 'never what only the screen says').not.toMatch(/eligible|Exit now|Nothing is saved|Kept in this tab|Continue|Erase/);
  expect(paper, 'never work, taxes, health or help to police as facts').not.toMatch(/\bemployer|I work|tax return|serious illness|helped the police|U visa/i);
  expect(paper, 'the app says nothing to anyone').not.toMatch(/@/);
  return paper;
}

async function toPaper(page, testInfo) {
  await proceed(page, 'result');
  await shows(page, 'paper');
  return checkPaper(await printed(page, testInfo));
}

test('a court case with a citizen child and a family petition', async ({ page }, testInfo) => {
  await start(page);
  const path = await walk(page, COURT_CASE, 'check');
  expect(path.slice(0, 8)).toEqual(['attorney', 'detained', 'soon', 'check-in', 'stage', 'government-asked', 'stop', 'hearing']);
  await proceed(page, 'check');
  expect(await result(page)).toEqual({
    urgent: [],
    first: ['admin-closure'],
    also: ['stip-relief', 'continuance', 'stip-facts', 'non-oppose-other', 'charges', 'deferred-action', 'parole', 'no-arrest'],
    careful: ['dismissal', 'termination', 'vd'],
  });
  await expect(page.locator('[data-option="admin-closure"]')).toContainText('What could go wrong');

  const paper = await toPaper(page, testInfo);
  expect(paper).toContain('I have a final hearing. Nothing here changes that date. I will go.');
  expect(paper).toContain('If the government asks to dismiss my case, I want to talk with you before anyone agrees.');
  expect(paper).toContain('Court: San Diego');
  expect(paper).toContain('12 January 2027');
  expect(paper).toContain('Would DHS agree to pause my case (administrative closure) while USCIS decides my family petition?');
  expect(paper).toMatch(/If not: Would DHS not object to more time \(a continuance\) until USCIS answers\?/);
  expect(paper).toContain('Dismissal: since 2025 DHS has used dismissals to arrest people');
  expect(paper).toContain('Child who is a US citizen');
  expect(paper, 'own words stay off until they are switched on').not.toContain('my sister');

  await page.locator('input[name="paper-own-words"], input[paper-own-words]').check();
  expect((await printed(page, testInfo)).join(' ')).toContain('Can my sister speak for me?');
});

test('an old order in absentia with a new petition', async ({ page }, testInfo) => {
  await start(page);
  await walk(page, OLD_ORDER, 'check');
  await proceed(page, 'check');
  expect(await result(page)).toEqual({
    urgent: ['removal-can-happen', 'check-in', 'address', 'no-case'],
    first: ['jmtr', 'mtr-nonopp'],
    also: ['release', 'deferred-action', 'parole'],
    careful: ['no-arrest', 'stay'],
  });
  await expect(page.locator('[data-option="jmtr"]')).toContainText('180 days');

  const paper = await toPaper(page, testInfo);
  expect(paper).toContain('Please check today if there is a stay of removal');
  expect(paper).toContain('I must not miss a check-in with ICE.');
  expect(paper).toContain('Would DHS join a motion to reopen the order that was made when I was not there?');
  expect(paper).toMatch(/If not: Would DHS not object if we file the motion alone\?/);
  expect(paper).toContain('I am looking for an attorney.');
});

test('detained, with no attorney', async ({ page }, testInfo) => {
  await start(page);
  const stop = await walk(page, pick(DETAINED, ['attorney', 'detained', 'soon', 'check-in', 'stage', 'government-asked']), 'stop');
  expect(stop).toHaveLength(6);
  const urgent = page.locator('[data-urgent]');
  expect(await urgent.evaluateAll((all) => all.map((one) => one.dataset.urgent))).toEqual([
    'detained-now', 'government-asked', 'hearing-soon',
    // The private questions come later; what is not answered yet counts as not known.
    'missed-date', 'order-unknown',
  ]);
  await expect(page.locator('[data-screen="stop"] a', { hasText: 'Find legal help' })).toBeVisible();

  await page.locator('.to-result').click();
  expect((await result(page)).first, 'the result is there at any time').toContain('bond');
  await page.locator('.back:visible').click();
  await proceed(page, 'stop');

  await walk(page, pick(DETAINED, ['hearing', 'relief', 'years-here', 'family', 'private', 'goal']), 'check');
  await proceed(page, 'check');
  expect(await result(page)).toEqual({
    urgent: ['detained-now', 'government-asked', 'hearing-soon'],
    first: ['release', 'bond', 'continuance'],
    also: ['stip-relief', 'stip-facts', 'non-oppose-other', 'charges', 'deferred-action', 'parole', 'no-arrest'],
    careful: ['admin-closure', 'dismissal', 'termination', 'vd'],
  });

  const paper = await toPaper(page, testInfo);
  expect(paper).toContain('I am in detention. Please tell me today about bond, release and federal court.');
  expect(paper).toContain('Would DHS agree to a bond that my family can pay?');
  expect(paper).toContain('The government has asked to dismiss my case.');
  expect(paper).toContain('I have no attorney yet.');
  expect(paper, 'a private answer changes warnings, never the paper').not.toMatch(/I was arrested|my arrest/i);
});

function pick(answers, ids) {
  return Object.fromEntries(ids.map((id) => [id, answers[id]]));
}
