/** Signing in, as the tests of curators' pages begin. */
import type { Page } from '@playwright/test'
import { CURATOR_PASSWORD } from '@/tests/setup/curator-password'

export async function signIn(page: Page, path = '/admin', name = '김안양'): Promise<void> {
  await page.goto(`/admin/sign-in?to=${encodeURIComponent(path)}`)
  await fillIn(page, name, CURATOR_PASSWORD)
}

export async function fillIn(page: Page, name: string, password: string): Promise<void> {
  await page.getByLabel('이름').fill(name)
  await page.getByLabel('비밀번호').fill(password)
  await page.getByRole('button', { name: '로그인' }).click()
}
