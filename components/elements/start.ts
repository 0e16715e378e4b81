/** What browsers load: the elements that bring a page to life, each by its name. Without them every page works as it is. */
import { CopyText } from '@/components/elements/copy-text'
import { LiveSearch } from '@/components/elements/live-search'
import { LongFacet } from '@/components/elements/long-facet'
import { NameOffers } from '@/components/elements/name-offers'
import { QueryBox } from '@/components/elements/query-box'
import { QueueKeys } from '@/components/elements/queue-keys'
import { RangeFields } from '@/components/elements/range-fields'
import { SlashSwitch } from '@/components/elements/slash-switch'

customElements.define('copy-text', CopyText)
customElements.define('live-search', LiveSearch)
customElements.define('long-facet', LongFacet)
customElements.define('name-offers', NameOffers)
customElements.define('query-box', QueryBox)
customElements.define('queue-keys', QueueKeys)
customElements.define('range-fields', RangeFields)
customElements.define('slash-switch', SlashSwitch)
