// The address asks for a commune that the host does not have.
import type { Messages } from "../vi";

export const noSuchCommune: Messages["noSuchCommune"] = {
  title: "There is no board of this commune here",
  text: "The address names a commune that this server does not have. Please ask an officer of the commune. Officer: check what follows “commune=” in the address.",
};
