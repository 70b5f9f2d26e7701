// A visitor who only hears: the page as its accessibility tree says it, from one thing to the next, never back.
import type { CDPSession, Page } from "@playwright/test";

interface Heard {
  role: string;
  name: string;
  node: number;
}

const silent = new Set(["none", "generic", "InlineTextBox", "ignored", "RootWebArea", "LineBreak"]);

/** Stands on what has the focus, or before the page when nothing has. */
export class Listener {
  private at = -1;
  private heard: Heard[] = [];

  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async to(page: Page): Promise<Listener> {
    const session = await page.context().newCDPSession(page);
    await session.send("Accessibility.enable");
    return new Listener(page, session);
  }

  /** Hears the page anew, from where the focus is. */
  async listen(): Promise<void> {
    const { nodes } = await this.session.send("Accessibility.getFullAXTree");
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const inOrder = (id: string): typeof nodes => {
      const node = byId.get(id);
      return node ? [node, ...(node.childIds ?? []).flatMap(inOrder)] : [];
    };
    const all = inOrder(nodes[0]!.nodeId).filter(({ ignored, role }) => !ignored && !silent.has(String(role?.value)));
    this.heard = all.map(({ role, name, backendDOMNodeId }) => ({ role: String(role?.value), name: String(name?.value ?? ""), node: backendDOMNodeId ?? 0 }));
    this.at = all.findIndex(({ properties }) => properties?.some(({ name, value }) => name === "focused" && value.value === true));
  }

  /** The next thing of this role and name. @throws with all that was heard instead, when there is none ahead */
  next(role: string, name: RegExp): Heard {
    const ahead = this.heard.slice(this.at + 1);
    const found = ahead.findIndex((each) => each.role === role && name.test(each.name));
    if (found < 0) throw new Error(`no ${role} ${name} ahead; heard: ${ahead.map((each) => `${each.role} "${each.name}"`).join(", ")}`);
    this.at += found + 1;
    return ahead[found]!;
  }

  /** As a screen reader's own key does: focus, then click. */
  async press(role: string, name: RegExp): Promise<void> {
    const { node } = this.next(role, name);
    const { object } = await this.session.send("DOM.resolveNode", { backendNodeId: node });
    const press = "function () { const own = this.closest('button, a, input') ?? this; own.focus(); own.click(); }";
    await this.session.send("Runtime.callFunctionOn", { objectId: object.objectId!, functionDeclaration: press });
    await this.page.waitForTimeout(500);
    await this.listen();
  }
}
