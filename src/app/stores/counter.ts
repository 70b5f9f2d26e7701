// The way to the counter: three characters for a procedure, and a case in an address that another screen can open.
import { defineStore } from "pinia";
import { computed } from "vue";
import { caseHash, caseLink, readCaseAddress, type CaseAddress } from "../../core/handoff/case-link";
import { counterCodes, readCounterCode } from "../../core/handoff/counter-code";
import { ownAddress } from "../platform/own-address";
import { ownCommune } from "../platform/own-commune";
import { useCatalogue } from "./catalogue";
import { useMyCase } from "./my-case";

/** What was typed or scanned at the counter. `counterCode`: its three characters were typed. */
export interface HandedOver extends CaseAddress {
  counterCode?: string;
}

export const useCounter = defineStore("counter", () => {
  const catalogue = useCatalogue();
  const myCase = useMyCase();

  const codes = computed(() => counterCodes(catalogue.everyCode));
  const procedures = computed(() => new Map([...codes.value].map(([code, counterCode]) => [counterCode, code])));

  /** "K4P" for a procedure of the catalogue. */
  function codeOf(code: string): string | undefined {
    return codes.value.get(code);
  }

  function ownCase(code: string): CaseAddress {
    return { code, answers: myCase.answered(code), have: [...myCase.ticked(code)] };
  }

  /** This visitor's case as a link that other machines can open; undefined when no such address is known. */
  function link(code: string): string | undefined {
    return caseLink(catalogue.list?.commune.web_address ?? ownAddress(), ownCase(code), ownCommune());
  }

  /** The link; without one, what a scanner types into the search of the officer's own copy. */
  function payload(code: string): string {
    return link(code) ?? caseHash(ownCase(code));
  }

  /** The posted procedure, and the case, that a typed or scanned text means. */
  function handedOver(text: string): HandedOver | undefined {
    const counterCode = readCounterCode(text);
    const typed = counterCode && procedures.value.get(counterCode);
    const address = typed ? { code: typed, answers: [], have: [], counterCode } : readCaseAddress(text);
    return address && catalogue.listedProcedure(address.code) ? address : undefined;
  }

  return { codeOf, link, payload, handedOver };
});
