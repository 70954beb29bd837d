/** Hosts that are called after a make, and whose owner need not be it: "hikvisionuae.ae", "info@dahua-bd.com". */

/** A name that is shorter begins other words too. */
const SHORTEST = 6;

/**
 * What follows a name in such a host: letters to the label's end, and a domain that names of files do not end with, as those of
 * Serbia (.rs), Paraguay (.py) and Moldova (.md) do.
 */
const REST =
  /^[a-z0-9-]{1,24}\.(?:(?:com?|net|org|gov|edu)(?:\.[a-z]{2})?|info|biz|shop|store|online|tech|site|top|xyz|eu|uk|de|at|ch|fr|be|nl|es|pt|it|pl|cz|sk|hu|ro|bg|gr|hr|si|ba|mk|al|lt|lv|ee|fi|se|dk|no|ie|ru|ua|by|kz|uz|kg|ge|am|az|tr|ir|iq|il|ae|sa|qa|kw|om|bh|jo|lb|ye|eg|ma|tn|dz|ng|ke|tz|ug|gh|za|in|pk|bd|lk|np|vn|th|my|sg|id|ph|kh|cn|hk|tw|jp|kr|au|nz|us|ca|mx|br|ar|cl|pe|ec|bo|uy|ve|cr|gt)(?![a-z0-9])/i;

/** An address as far as a label of its host. */
const TO_HOST = /(?:https?:\/\/|www\.)(?:[a-z0-9-]{1,63}\.){0,4}(?:[a-z0-9-]{1,40}-)?$/;
/** Longest beginning of a host looked at, in characters. */
const LONGEST = 120;

/** Whether what begins at `at` is a word of an address's host, where all letters are small whatever they are of. */
export function isInHost(text: string, at: number): boolean {
  return TO_HOST.test(text.slice(Math.max(0, at - LONGEST), at));
}

/** Whether a name begins the host that goes on with `following`. */
export function isHostName(name: string, following: string): boolean {
  return name.length >= SHORTEST && REST.test(following);
}
