// What holds in this commune only: the province's fee resolutions, exemptions, counters.
export const local = {
  resolution: (number: string, date: string) => `theo Nghị quyết số ${number} từ ngày ${date}`,
  exempt: "Không phải nộp theo nghị quyết này:",
  exemptionsTitle: "Ai không phải nộp",
  exemption: (who: string, what: string, by: string) => `${who}: không phải nộp ${what}, theo ${by}.`,
  exemptFrom: { "all": "tiền", "phi": "phí", "le-phi": "lệ phí" },
  /** The counter at which this kiosk stands. */
  here: (counter: string) => `Màn hình này đặt cạnh ${counter}.`,
  counterHere: (counters: string) => `${counters} nhận hồ sơ này.`,
  counterReceives: (counter: string, fields: string) => `${counter} nhận: ${fields}`,
};
