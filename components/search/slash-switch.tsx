/** Whether `/` goes to the search box. Without script there is no such key and nothing is shown. */
export function SlashSwitch() {
  return (
    <slash-switch hidden>
      <button type="button" className="link inline-block py-1" />
    </slash-switch>
  )
}
