import axe from "axe-core";

/** Every accessibility violation axe finds in a part of a document, one line each. */
export async function violationsOf(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element);
  return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" | ")}`);
}
