import { normaliseForMatching } from "../answers";

/** Who runs the machines and the building, where that is not the provider of the service. */
const OPERATOR =
  "(?:AWS|Amazon|アマゾン|Azure|Microsoft|マイクロソフト|GCP|Google|グーグル|OCI|Oracle ?Cloud|(?:クラウド|IaaS|PaaS|基盤|プラットフォーム|データセンタ|ホスティング|ハウジング)[^\\s、。,;()\\n]{0,8}(?:事業者|提供者|提供元|運営会社|会社|ベンダー?)|委託先|責任共有)";
/** It does not publish the detail, or its own statement holds. */
const DEFERS =
  "(?:準ず|準じ|(?:基準|仕様|方針|規定|ポリシー)(?:による|に従)|準拠|倣[いう]|責任共有|非公開|非開示|未公開|未公表|(?:公開|公表|開示)(?:し|され|を?行)[^。\\n]{0,6}(?:ない|ません|おらず|ず)|(?:公開|公表|開示)不可)";
const DEFERRED = new RegExp(`${OPERATOR}[^。\\n]{0,40}?${DEFERS}|${DEFERS}[^。\\n]{0,20}?${OPERATOR}`, "i");

/**
 * Tells whether an answer leaves a detail to the operator of the cloud or data centre and says so: 「AWSに準ずる」,
 * 「クラウド事業者のため非公開」. The provider cannot know it then, and has disclosed why.
 */
export function defersToOperator(text: string): boolean {
  return DEFERRED.test(normaliseForMatching(text));
}
